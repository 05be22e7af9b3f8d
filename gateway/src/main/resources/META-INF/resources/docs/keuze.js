window.ui = SwaggerUIBundle({
  dom_id: '#swagger-ui',
  urls: [
    { name: 'Registry: wie hoort waar bij', url: '/registry/v1/openapi.json' },
    { name: 'Placement: aanmelding en plaatsing', url: '/placement/v1/openapi.json' },
    { name: 'Funding: bekostiging', url: '/funding/v1/openapi.json' },
    { name: 'Plan: ondersteuningsplannen', url: '/plan/v1/openapi.json' },
  ],
  layout: 'StandaloneLayout',
  presets: [SwaggerUIBundle.presets.apis, SwaggerUIStandalonePreset],
  deepLinking: true,
  persistAuthorization: true,
  displayRequestDuration: true,
  validatorUrl: null,
});
