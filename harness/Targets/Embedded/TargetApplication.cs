using System.Text;
using Microsoft.AspNetCore.Builder;
using Microsoft.AspNetCore.Hosting;
using Microsoft.Extensions.DependencyInjection;
using Microsoft.Extensions.Hosting;

namespace HttpConformance.Targets.Embedded;

/// <summary>Puts the endpoints of the target contract together.</summary>
internal static class TargetApplication
{
    public static WebApplication Build(Listeners listeners, TimeProvider time)
    {
        // An empty builder reads neither settings files nor the environment, and logs nowhere.
        var builder = WebApplication.CreateEmptyBuilder(new WebApplicationOptions());
        builder.WebHost.UseKestrelCore().UseKestrelHttpsConfiguration();
        builder.WebHost.ConfigureKestrel(options =>
        {
            // Field values are octets, and Latin-1 is the encoding that gives them back as they came.
            options.RequestHeaderEncodingSelector = _ => Encoding.Latin1;
            options.ResponseHeaderEncodingSelector = _ => Encoding.Latin1;
            listeners.Configure(options);
        });
        builder.Services.AddRoutingCore();
        builder.Services.AddSingleton<IHostLifetime, QuietLifetime>();

        var application = builder.Build();
        application.Use(MethodRules.ApplyAsync);
        application.UseRouting();
        StaticEndpoints.Map(application);
        EchoEndpoint.Map(application);
        CookieEndpoints.Map(application);
        SessionEndpoints.Map(application, time);
        StreamEndpoints.Map(application, time);
        AccessEndpoints.Map(application);
        StoreEndpoints.Map(application, time);
        ReflectEndpoint.Map(application);
        StatusEndpoint.Map(application);
        FailureEndpoints.Map(application);
        CounterEndpoint.Map(application);
        TrailerEndpoint.Map(application);
        UpgradeEndpoint.Map(application, application.Lifetime);
        VhostEndpoint.Map(application);
        LoginEndpoints.Map(application);
        CookieAttributesEndpoint.Map(application);
        CreateEndpoints.Map(application, time);
        NegotiatedEndpoint.Map(application);
        FormEndpoint.Map(application);
        application.Map("/{**path}", TextResponse.SendNotFoundAsync);
        return application;
    }
}
