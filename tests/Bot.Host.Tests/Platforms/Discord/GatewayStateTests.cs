using Bot.Host.Platforms.Discord.Gateway;
using NodaTime;

namespace Bot.Host.Tests.Platforms.Discord;

public sealed class GatewayStateTests
{
    private readonly ShardWalk shard = new();

    [Fact]
    public void A_first_start_asks_where_the_gateway_is_connects_and_identifies_only_with_leave()
    {
        shard.Wake().Step<GatewayStep.FindAddress>();
        shard.On(new GatewayEvent.AddressFound(ShardWalk.Address())).Step<GatewayStep.Connect>().Address.ShouldBe(new Uri(ShardWalk.Base));
        shard.Open().Steps.ShouldBeEmpty();
        shard.Greet().Step<GatewayStep.AskToIdentify>();
        shard.On(new GatewayEvent.MayIdentify(1)).Step<GatewayStep.Identify>();
        shard.BeReady().State.Phase.ShouldBe(GatewayPhase.Ready);
    }

    [Fact]
    public void Nothing_is_identified_when_no_identify_is_left_and_no_socket_is_opened()
    {
        shard.Wake().On(new GatewayEvent.AddressFound(ShardWalk.Address(remaining: 0)));

        shard.Steps.ShouldBeEmpty();
        shard.State.WakeAt.ShouldBe(shard.Now + Duration.FromHours(5));
        shard.Wake().Step<GatewayStep.FindAddress>();
    }

    [Fact]
    public void A_short_wait_for_an_identify_is_sat_out_with_heartbeats()
    {
        shard.Wake().On(new GatewayEvent.AddressFound(ShardWalk.Address())).Open().Greet();

        shard.On(new GatewayEvent.MustWait(1, Duration.FromSeconds(5))).Steps.ShouldBeEmpty();
        shard.Wake().Step<GatewayStep.AskToIdentify>();
    }

    [Fact]
    public void A_long_wait_for_an_identify_closes_the_socket_until_then()
    {
        shard.Wake().On(new GatewayEvent.AddressFound(ShardWalk.Address())).Open().Greet();

        shard.On(new GatewayEvent.MustWait(1, Duration.FromHours(3))).Step<GatewayStep.Drop>();
        shard.State.WakeAt.ShouldBe(shard.Now + Duration.FromHours(3));
    }

    [Theory]
    [InlineData(0)]
    [InlineData(0.25)]
    [InlineData(0.999)]
    public void The_first_heartbeat_comes_at_a_random_part_of_the_interval(double chance)
    {
        shard.Chance = chance;
        shard.Begin();

        shard.State.WakeAt.ShouldBe(shard.Now + (ShardWalk.Interval * chance));
        shard.Wake().Step<GatewayStep.Beat>().Sequence.ShouldBe(0);
        shard.State.WakeAt.ShouldBe(shard.Now + ShardWalk.Interval);
    }

    [Fact]
    public void An_answered_heartbeat_is_followed_by_the_next_one()
    {
        shard.Begin().Wake().On(new GatewayEvent.Acknowledged(1));

        shard.Wake().Step<GatewayStep.Beat>();
    }

    [Fact]
    public void An_unanswered_heartbeat_drops_the_socket_in_a_way_that_keeps_the_session_and_resumes()
    {
        shard.Begin().Store(7).Wake();

        shard.Wake().Step<GatewayStep.Drop>().Code.ShouldBe(4000);
        shard.Wake().Step<GatewayStep.Connect>().Address.ShouldBe(new Uri(ShardWalk.ResumeBase));
        shard.Open().Greet().Step<GatewayStep.Resume>().ShouldBe(new GatewayStep.Resume("session-1", 7));
    }

    [Fact]
    public void A_heartbeat_that_the_gateway_asks_for_is_sent_at_once() =>
        shard.Begin().Store(3).On(new GatewayEvent.BeatWanted(1)).Step<GatewayStep.Beat>().Sequence.ShouldBe(3);

    [Fact]
    public void A_dispatch_that_is_not_stored_yet_is_not_acknowledged()
    {
        shard.Begin().Store(4);

        shard.Wake().Step<GatewayStep.Beat>().Sequence.ShouldBe(4);
        shard.Close(null).ConnectAgain().Step<GatewayStep.Resume>().Sequence.ShouldBe(4);
    }

    [Fact]
    public void What_an_earlier_socket_of_the_same_session_stores_late_still_counts()
    {
        shard.Begin().Close(null).On(new GatewayEvent.Stored(1, 9));

        shard.ConnectAgain().Step<GatewayStep.Resume>().Sequence.ShouldBe(9);
    }

    [Fact]
    public void What_an_earlier_session_stores_late_does_not_count()
    {
        shard.Begin().Close(4009).Begin().On(new GatewayEvent.Stored(1, 90));

        shard.State.Session!.Sequence.ShouldBe(0);
    }

    [Fact]
    public void The_gateway_may_ask_for_a_new_connection()
    {
        shard.Begin().On(new GatewayEvent.ReconnectWanted(1)).Step<GatewayStep.Drop>().Code.ShouldBe(4000);

        shard.ConnectAgain().Step<GatewayStep.Resume>();
        shard.On(new GatewayEvent.Resumed(2)).State.Phase.ShouldBe(GatewayPhase.Ready);
    }

    [Fact]
    public void A_refused_session_that_may_be_resumed_is_resumed_after_one_to_five_seconds()
    {
        shard.Begin().After(Duration.FromSeconds(1)).On(new GatewayEvent.SessionRefused(1, Resumable: true));

        (shard.State.WakeAt - shard.Now)!.Value.TotalSeconds.ShouldBeInRange(1, 5);
        shard.ConnectAgain().Step<GatewayStep.Resume>();
    }

    [Fact]
    public void A_refused_session_that_may_not_be_resumed_is_forgotten()
    {
        shard.Begin().On(new GatewayEvent.SessionRefused(1, Resumable: false));

        shard.Step<GatewayStep.Keep>().Session.ShouldBeNull();
        (shard.State.WakeAt - shard.Now)!.Value.TotalSeconds.ShouldBeInRange(1, 5);
        shard.Wake().Step<GatewayStep.FindAddress>();
    }

    [Fact]
    public void A_session_kept_over_a_restart_is_resumed()
    {
        var restarted = new ShardWalk(new GatewaySession("old", new Uri(ShardWalk.ResumeBase), 42));

        restarted.ConnectAgain().Step<GatewayStep.Resume>().ShouldBe(new GatewayStep.Resume("old", 42));
    }

    [Fact]
    public void After_three_resumes_that_came_to_nothing_a_new_session_begins_at_the_usual_address()
    {
        shard.Begin().Close(null);
        for (var tries = 0; tries < 3; tries++)
        {
            shard.ConnectAgain().Step<GatewayStep.Resume>();
            shard.Close(null);
        }

        shard.State.Session.ShouldBeNull();
        shard.Wake().Step<GatewayStep.FindAddress>();
    }

    [Fact]
    public void A_resume_address_that_cannot_be_reached_three_times_gives_way_to_the_usual_one_without_losing_the_session()
    {
        shard.Begin().Store(5).Close(null);
        for (var tries = 0; tries < 3; tries++)
        {
            shard.Wake().Step<GatewayStep.Connect>().Address.ShouldBe(new Uri(ShardWalk.ResumeBase));
            shard.Close(null);
        }

        shard.Wake().On(new GatewayEvent.AddressFound(ShardWalk.Address(remaining: 0)));
        shard.Step<GatewayStep.Connect>().Address.ShouldBe(new Uri(ShardWalk.Base));
        shard.Open().Greet().Step<GatewayStep.Resume>().Sequence.ShouldBe(5);
    }

    [Fact]
    public void A_gateway_that_never_greets_is_left()
    {
        shard.Wake().On(new GatewayEvent.AddressFound(ShardWalk.Address())).Open();

        shard.Wake().Step<GatewayStep.Drop>();
        shard.State.Phase.ShouldBe(GatewayPhase.Waiting);
    }

    [Fact]
    public void A_session_that_never_begins_is_left_though_heartbeats_are_answered()
    {
        shard.Wake().On(new GatewayEvent.AddressFound(ShardWalk.Address())).Open().Greet().On(new GatewayEvent.MayIdentify(1));
        while (shard.State.Phase == GatewayPhase.Identifying && shard.Now < Duration.FromMinutes(5))
        {
            shard.Wake().On(new GatewayEvent.Acknowledged(1));
        }

        shard.State.Phase.ShouldBe(GatewayPhase.Waiting);
    }

    [Fact]
    public void An_old_socket_that_ends_late_changes_nothing()
    {
        shard.Begin().Close(null).ConnectAgain().On(new GatewayEvent.Resumed(2));

        shard.On(new GatewayEvent.Ended(1, 4004)).Steps.ShouldBeEmpty();
        shard.State.Phase.ShouldBe(GatewayPhase.Ready);
    }

    [Fact]
    public void Waits_grow_to_a_minute_also_before_any_session_has_begun()
    {
        var waits = new List<double>();
        shard.Chance = 0.999;
        for (var tries = 0; tries < 12; tries++)
        {
            shard.Wake().On(new GatewayEvent.AddressFound(ShardWalk.Address())).Open().Close(4002);
            waits.Add((shard.State.WakeAt - shard.Now)!.Value.TotalSeconds);
        }

        waits[0].ShouldBeInRange(0.5, 1);
        waits.ShouldBe(waits.Order());
        waits[^1].ShouldBeInRange(59, 60);
    }

    [Fact]
    public void A_connection_that_was_sound_is_tried_again_soon()
    {
        for (var tries = 0; tries < 8; tries++)
        {
            shard.Wake().On(new GatewayEvent.AddressMissing(Fatal: null));
        }

        shard.Begin().After(Duration.FromSeconds(10)).After(Duration.FromSeconds(25));
        shard.Close(null);

        (shard.State.WakeAt - shard.Now)!.Value.TotalSeconds.ShouldBeInRange(0.5, 1);
    }

    [Fact]
    public void A_token_that_is_refused_on_the_way_stops_it() =>
        shard.Wake().On(new GatewayEvent.AddressMissing("No.")).Step<GatewayStep.Stop>().Reason.ShouldBe("No.");
}
