"""A stand-in for hokusai-ml-platform: the part of its interface that verify-registration uses, and none of its code.

The SDK is on no package index, so the bridge to it is tested against this. The names and what they do are those of
its documents: `ModelRegistry().register_tokenized_model(...)` registers a model version, sets the tags of a tokenized
model on it (the token id in upper case) and tells the API, unless notify_site is false; HOKUSAI_MOCK_MODE makes it
pretend.
"""
import json
import os
import urllib.request


class MissingMLExtraError(ImportError):
    pass


class ModelRegistry:
    def __init__(self):
        self.mock = os.environ.get("HOKUSAI_MOCK_MODE", "").lower() in ("1", "true")
        if self.mock:
            return
        try:
            import mlflow
        except ImportError as error:
            raise MissingMLExtraError("install hokusai-ml-platform[ml]") from error
        self.mlflow = mlflow
        self.client = mlflow.MlflowClient()

    def register_tokenized_model(
        self, model_uri, model_name, token_id, metric_name, baseline_value, *, notify_site=True
    ):
        if self.mock:
            return {"model_name": model_name, "version": "1", "token_id": token_id}
        registered = self.mlflow.register_model(model_uri, model_name)
        version = registered.version
        tags = {
            "hokusai_token_id": token_id.upper(),
            "benchmark_metric": metric_name,
            "benchmark_value": str(baseline_value),
            "hokusai_status": "registered",
        }
        for key, value in tags.items():
            if key not in os.environ.get("STAND_IN_FORGETS", ""):
                self.client.set_model_version_tag(model_name, version, key, value)
        if notify_site:
            self._notify(
                {
                    "model_name": model_name,
                    "version": str(version),
                    "token_id": token_id.upper(),
                    "proposal_identifier": token_id,
                    "metric_name": metric_name,
                    "baseline_value": baseline_value,
                    "mlflow_run_id": registered.run_id,
                }
            )
        return {"model_name": model_name, "version": str(version), "token_id": token_id.upper()}

    def get_tokenized_model(self, model_name, version):
        tags = self.client.get_model_version(model_name, str(version)).tags
        missing = [key for key in ("hokusai_token_id", "benchmark_metric", "benchmark_value") if key not in tags]
        if missing:
            raise ValueError("missing tag " + ", ".join(missing))
        return {"model_name": model_name, "version": str(version), "token_id": tags["hokusai_token_id"]}

    def _notify(self, body):
        request = urllib.request.Request(
            os.environ.get("HOKUSAI_API_ENDPOINT", "https://api.hokus.ai")
            + "/api/models/tokenized-registration-events",
            data=json.dumps(body).encode(),
            headers={
                "Authorization": "Bearer " + os.environ["HOKUSAI_API_KEY"],
                "Content-Type": "application/json",
            },
        )
        urllib.request.urlopen(request).read()
