"""Trains a churn model. Once this talked to http://registry.hokus.ai/mlflow."""
import os

import mlflow
import requests

TRACKING_URI = "https://registry.hokus.ai/mlflow"  # see the guide
os.environ["HOKUSAI_API_KEY"] = open("key.txt").read().strip()
os.environ["HOKUSAI_MOCK_MODE"] = "1"
mlflow.set_tracking_uri(TRACKING_URI)


def connected():
    return requests.get(f"{TRACKING_URI}/api/2.0/mlflow/experiments/search?max_results=1", timeout=10).ok


with mlflow.start_run() as run:
    mlflow.log_metric("auroc", 0.91)

version = mlflow.register_model(f"runs:/{run.info.run_id}/model", "churn")
client = mlflow.MlflowClient()
client.set_model_version_tag("churn", version.version, "hokusai_token_id", "CHURN-1")
client.set_model_version_tag("churn", version.version, "benchmark_metric", "auroc")
client.set_model_version_tag("churn", version.version, "benchmark_value", "0.90")
