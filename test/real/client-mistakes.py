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


def asked(method, path, sent=None, **more):
    answer = requests.request(method, uri + "/api/2.0/mlflow/" + path, json=sent, headers=headers, **more)
    answer.raise_for_status()
    return answer.json()


def started():
    """A run of a new experiment, by REST; gives its id and where its files are below the tracking URI."""
    experiment = asked("POST", "experiments/create", {"name": name})["experiment_id"]
    info = asked("POST", "runs/create", {"experiment_id": experiment, "start_time": 1})["run"]["info"]
    root = info["artifact_uri"].replace("mlflow-artifacts:", uri + "/api/2.0/mlflow-artifacts/artifacts")
    return info, root


def version_by_rest():
    info, _ = started()
    asked("POST", "registered-models/create", {"name": name})
    made = {"name": name, "source": info["artifact_uri"] + "/model", "run_id": info["run_id"]}
    return asked("POST", "model-versions/create", made)["model_version"]["version"]


def tags_on_model():
    version = version_by_rest()
    for key, value in tags.items():
        asked("POST", "registered-models/set-tag", {"name": name, "key": key, "value": value})
    check(version)


def tags_misspelt():
    version = version_by_rest()
    for key, value in tags.items():
        sent = {"name": name, "version": version, "key": key.replace("_", "-"), "value": value}
        asked("POST", "model-versions/set-tag", sent)
    check(version)


def upload_without_key():
    _, root = started()
    requests.put(root + "/model/weights.bin", data=b"weights").raise_for_status()


def upload_as_form():
    _, root = started()
    requests.put(root + "/weights.bin", files={"file": b"weights"}, headers=headers).raise_for_status()
    if requests.get(root + "/weights.bin", headers=headers).content != b"weights":
        sys.exit("the weights are damaged")


def file_that_is_not_there():
    _, root = started()
    requests.get(root + "/weights.bin", headers=headers).raise_for_status()


def route_of_mlflow_1():
    asked("GET", "experiments/list")


def number_as_tag():
    sent = {"name": name, "version": version_by_rest(), "key": "benchmark_value", "value": 0.5}
    asked("POST", "model-versions/set-tag", sent)


def alias_that_is_not_there():
    import mlflow

    mlflow.pyfunc.load_model("models:/" + name + "@production")


def models_elsewhere():
    version = registered().version
    asked("GET", "model-versions/get", params={"name": name, "version": version})


def own_retry():
    """A loop of one's own around what times out."""
    experiment = asked("POST", "experiments/create", {"name": name})["experiment_id"]
    for attempt in range(3):
        try:
            asked("POST", "runs/create", {"experiment_id": experiment, "start_time": attempt})
            break
        except requests.RequestException:
            continue
    found = asked("POST", "runs/search", {"experiment_ids": [experiment], "max_results": 10})
    if len(found["runs"]) != 1:
        sys.exit("there are two runs")


globals()[sys.argv[1]]()
