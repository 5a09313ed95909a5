"""What people's own scripts do, one mistake each: python client-mistakes.py MISTAKE. A real MLflow client and scikit-learn.

Ends with 0 only where a tokenized model is registered and can be used.
"""
import os
import sys

import requests

uri = os.environ["MLFLOW_TRACKING_URI"]
headers = {"Authorization": "Bearer " + os.environ.get("MLFLOW_TRACKING_TOKEN", "")}
tags = {"hokusai_token_id": "MISTAKES", "benchmark_metric": "accuracy", "benchmark_value": "0.5"}
name = os.environ.get("NAME", "client-mistakes")


def registered(tag_the_run=False):
    """Trains, logs and registers, as MLflow's own tutorial does; gives the version."""
    import mlflow
    from sklearn.linear_model import LogisticRegression

    mlflow.set_experiment(name)
    with mlflow.start_run():
        model = LogisticRegression().fit([[0.0], [1.0], [2.0], [3.0]], [0, 0, 1, 1])
        mlflow.log_metric("accuracy", 1.0)
        if tag_the_run:
            mlflow.set_tags(tags)
        info = mlflow.sklearn.log_model(model, "model", pip_requirements=["mlflow"])
    return mlflow.register_model(info.model_uri, name)


def check(version):
    from mlflow import MlflowClient

    found = MlflowClient().get_model_version(name, version).tags
    missing = [key for key in tags if key not in found]
    if missing:
        sys.exit("this is no tokenized model: missing tag " + missing[0])


def none():
    from mlflow import MlflowClient

    version = registered().version
    for key, value in tags.items():
        MlflowClient().set_model_version_tag(name, version, key, value)
    check(version)


def search_without_limit():
    answer = requests.get(uri + "/api/2.0/mlflow/experiments/search", headers=headers)
    if not answer.ok:
        sys.exit("the registry does not work: " + str(answer.status_code))


def tags_on_run():
    check(registered(tag_the_run=True).version)


def chunked_upload():
    import mlflow
    from mlflow import MlflowClient

    mlflow.set_experiment(name)
    with mlflow.start_run() as run:
        pass
    root = run.info.artifact_uri.replace("mlflow-artifacts:", "/api/2.0/mlflow-artifacts/artifacts")
    parts = (b"weights of the model" for _ in range(1000))
    requests.put(uri + root + "/model/weights.bin", data=parts, headers=headers).raise_for_status()
    path = MlflowClient().download_artifacts(run.info.run_id, "model/weights.bin")
    if os.path.getsize(path) != 20_000:
        sys.exit("the weights are damaged")


def one_version_only():
    if registered().version != "1":
        sys.exit("this name is taken")


def with_the_sdk():
    from hokusai import ModelRegistry

    version = ModelRegistry().register_tokenized_model("runs:/x/model", name, "MISTAKES", "accuracy", 0.5)["version"]
    sys.exit("version " + version + " was registered, but nobody sees it")


globals()[sys.argv[1]]()
