# Build: restore from the lock files alone, so that this layer is kept until a package changes.
FROM mcr.microsoft.com/dotnet/sdk:10.0 AS build
WORKDIR /source
COPY global.json Directory.Build.props Directory.Packages.props .editorconfig ./
COPY eng/ eng/
COPY src/Bot.Core/Bot.Core.csproj src/Bot.Core/packages.lock.json src/Bot.Core/
COPY src/Bot.Host/Bot.Host.csproj src/Bot.Host/packages.lock.json src/Bot.Host/
RUN dotnet restore src/Bot.Host --locked-mode
COPY src/ src/
RUN dotnet publish src/Bot.Host --no-restore --configuration Release --output /app
COPY config/ /app/config/
# Content with a fault never becomes an image.
RUN dotnet /app/Bot.Host.dll check

# Run: as a user who owns two folders and nothing else.
FROM mcr.microsoft.com/dotnet/aspnet:10.0
WORKDIR /app
COPY --from=build /app ./
RUN mkdir -p /data /keys && chown "$APP_UID:$APP_UID" /data /keys && chmod 700 /data /keys
USER $APP_UID
# Two volumes on purpose: a copy of the one says nothing without the other. Back them up to different places.
ENV Content__Path=/app/config \
    Data__Path=/data \
    Storage__KeysPath=/keys
VOLUME ["/data", "/keys"]
ENTRYPOINT ["dotnet", "/app/Bot.Host.dll"]
CMD ["run"]
