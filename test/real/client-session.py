"""Does with the stock MLflow client what people do with it, and prints what each step gave, as one line of JSON, the last on stdout.

    MLFLOW_TRACKING_URI=... python client-session.py

A step that raises gives the exception's type and MLflow's error code. Ids and times are taken out, so that the
same client gives the same object against two servers that behave the same.
Needs mlflow or mlflow-skinny, numpy and pandas.
"""

import json
import logging
import os
import re
import sys
import tempfile
import warnings

warnings.filterwarnings("ignore")
logging.disable(logging.WARNING)

import mlflow
import numpy as np
import pandas as pd
from mlflow import MlflowClient
from mlflow.entities import Metric, Param, RunTag, ViewType

client = MlflowClient()
results = {}
state = {}
MLFLOW_3 = int(mlflow.__version__.split(".")[0]) >= 3


def plain(value):
    if isinstance(value, dict):
        return {plain(key): plain(each) for key, each in sorted(value.items())}
    if isinstance(value, (list, tuple)):
        return [plain(each) for each in value]
    if isinstance(value, (np.ndarray, pd.Series)):
        return plain(value.tolist())
    if isinstance(value, float) and value != value:
        return "nan"
    if value is None or isinstance(value, (bool, int, float)):
        return value
    text = re.sub(r"[0-9a-f]{32}", "an-id", str(value))
    text = re.sub(r"\b\d{13}\b", "a-time", text)
    return re.sub(r"/tmp/[^ '\"]*", "a-file", text)


def step(function):
    name = function.__name__
    try:
        results[name] = plain(function())
    except Exception as error:
        results[name] = f"{type(error).__name__} {getattr(error, 'error_code', '')}".strip()
        print(f"{name}: {error}", file=sys.stderr)
    return function


class Doubled(mlflow.pyfunc.PythonModel):
    def predict(self, context, model_input, params=None):
        return model_input * 2


ROWS = pd.DataFrame({"x": [1.0, 2.5]})


def entity(thing, *fields):
    return {field: getattr(thing, field) for field in fields}


def version_of(each):
    fields = ["name", "version", "current_stage", "description", "source", "status", "run_id", "tags", "aliases"]
    return entity(each, *fields)


# --- experiments


@step
def experiments_create():
    state["experiment"] = client.create_experiment("session", tags={"team": "blue"})
    return client.get_experiment(state["experiment"]).tags


@step
def experiments_twice():
    return client.create_experiment("session")


@step
def experiments_search():
    client.create_experiment("session two")
    found = client.search_experiments(filter_string="name LIKE 'session%'", order_by=["name DESC"])
    return [each.name for each in found]


@step
def experiments_delete_restore_rename():
    other = client.get_experiment_by_name("session two").experiment_id
    client.delete_experiment(other)
    deleted = [each.name for each in client.search_experiments(view_type=ViewType.DELETED_ONLY)]
    client.restore_experiment(other)
    client.rename_experiment(other, "session renamed")
    client.set_experiment_tag(other, "k", "v")
    return deleted, client.get_experiment(other).name, client.get_experiment(other).tags


@step
def experiments_unknown():
    return client.get_experiment("987654")


# --- runs


@step
def runs_log():
    mlflow.set_experiment("session")
    with mlflow.start_run(run_name="first", description="about") as run:
        state["run"] = run.info.run_id
        mlflow.log_params({"lr": 0.1, "depth": 3, "long": "x" * 7000})
        for at in range(5):
            mlflow.log_metrics({"loss": 1 / (at + 1), "acc": at / 10}, step=at)
        mlflow.log_metric("odd", float("nan"))
        mlflow.log_metric("high", float("inf"))
        mlflow.set_tags({"stage": "dev", "unicode": "äß€"})
        with mlflow.start_run(run_name="child", nested=True):
            mlflow.log_metric("loss", 0.5)
    got = client.get_run(state["run"])
    tags = {key: value for key, value in got.data.tags.items() if not key.startswith("mlflow.s")}
    return got.data.params, got.data.metrics, sorted(tags), got.info.status


@step
def runs_history():
    return [(each.step, each.value) for each in client.get_metric_history(state["run"], "loss")]


@step
def runs_batch():
    metrics = [Metric(key=f"m{i}", value=i, timestamp=1, step=0) for i in range(20)]
    client.log_batch(state["run"], metrics=metrics, params=[Param("b", "1")], tags=[RunTag("b", "2")])
    return client.get_run(state["run"]).data.metrics["m7"]


@step
def runs_param_changed():
    return client.log_param(state["run"], "lr", 0.2)


@step
def runs_bad_metric_name():
    return client.log_metric(state["run"], "a#b", 1)


@step
def runs_input():
    with mlflow.start_run(run_id=state["run"]):
        mlflow.log_input(mlflow.data.from_pandas(ROWS, name="rows"), context="training", tags={"part": "1"})
        mlflow.log_input(mlflow.data.from_numpy(np.ones(3), name="ones"))
    inputs = client.get_run(state["run"]).inputs.dataset_inputs
    described = [
        (each.dataset.name, each.dataset.digest, each.dataset.schema, {tag.key: tag.value for tag in each.tags})
        for each in inputs
    ]
    return sorted(described, key=lambda each: each[0])


@step
def runs_search():
    frame = mlflow.search_runs(
        experiment_names=["session"],
        filter_string="metrics.loss < 0.9 and tags.`mlflow.runName` LIKE '%'",
        order_by=["metrics.loss ASC", "attributes.start_time DESC"],
    )
    return frame["tags.mlflow.runName"].tolist(), frame["metrics.loss"].tolist()


@step
def runs_search_dataset():
    found = client.search_runs([state["experiment"]], "dataset.name = 'rows' and dataset.context = 'training'")
    return [each.info.run_name for each in found]


@step
def runs_search_pages():
    names, token = [], None
    while True:
        page = client.search_runs([state["experiment"]], max_results=1, page_token=token)
        names += [each.info.run_name for each in page]
        token = page.token
        if not token:
            return names


@step
def runs_delete_restore():
    throwaway = client.create_run(state["experiment"], run_name="throwaway").info.run_id
    client.delete_run(throwaway)
    stages = [client.get_run(throwaway).info.lifecycle_stage]
    client.restore_run(throwaway)
    client.set_terminated(throwaway, "FAILED")
    client.delete_tag(throwaway, "mlflow.runName")
    return [*stages, client.get_run(throwaway).info.lifecycle_stage, client.get_run(throwaway).info.status]


# --- artifacts


@step
def artifacts_log_and_read():
    with tempfile.TemporaryDirectory() as folder:
        for path in ["a.txt", "with space.txt", "deep/er/b.bin", "empty"]:
            full = os.path.join(folder, path)
            os.makedirs(os.path.dirname(full), exist_ok=True)
            with open(full, "wb") as handle:
                handle.write(b"" if path == "empty" else b"\x00\xffbytes\n" * 1000)
        client.log_artifacts(state["run"], folder, "files")
    client.log_text(state["run"], "hello", "texts/hello.txt")
    client.log_dict(state["run"], {"a": [1, 2]}, "texts/d.json")

    def tree(path=None):
        for each in client.list_artifacts(state["run"], path):
            yield each.path, each.file_size
            if each.is_dir:
                yield from tree(each.path)

    with tempfile.TemporaryDirectory() as folder:
        local = client.download_artifacts(state["run"], "files", folder)
        sizes = {name: os.path.getsize(os.path.join(at, name)) for at, _, names in os.walk(local) for name in names}
    text = mlflow.artifacts.load_text(f"runs:/{state['run']}/texts/hello.txt")
    return sorted(tree()), sizes, text, mlflow.artifacts.load_dict(f"runs:/{state['run']}/texts/d.json")


@step
def artifacts_name_not_ascii():
    client.log_text(state["run"], "hello", "unicode/ü.txt")
    return [each.path for each in client.list_artifacts(state["run"], "unicode")]


@step
def artifacts_name_not_ascii_read():
    return mlflow.artifacts.load_text(f"runs:/{state['run']}/unicode/ü.txt")


@step
def artifacts_missing():
    return client.download_artifacts(state["run"], "no/such", tempfile.mkdtemp())


@step
def artifacts_table_and_image():
    client.log_table(state["run"], data=ROWS, artifact_file="table.json")
    client.log_table(state["run"], data=ROWS, artifact_file="table.json")
    return len(client.load_table(state["experiment"], "table.json", run_ids=[state["run"]]))


# --- models


@step
def models_log():
    named = {"name": "model"} if MLFLOW_3 else {"artifact_path": "model"}
    with mlflow.start_run(run_name="model") as run:
        state["model_run"] = run.info.run_id
        info = mlflow.pyfunc.log_model(
            **named,
            python_model=Doubled(),
            input_example=ROWS,
            pip_requirements=[],
            registered_model_name="doubled",
            metadata={"kind": "test"},
        )
    state["model_uri"] = info.model_uri
    return info.model_uri, str(info.signature), info.metadata


@step
def models_register_again():
    mlflow.register_model(f"runs:/{state['model_run']}/model", "doubled", tags={"from": "run"})
    mlflow.register_model(state["model_uri"], "doubled")
    return [version_of(each) for each in client.search_model_versions("name = 'doubled'")]


@step
def models_load_and_predict():
    client.set_registered_model_alias("doubled", "best", "1")
    uris = ["models:/doubled/1", "models:/doubled@best", "models:/doubled/2", "models:/doubled/latest"]
    uris += [f"runs:/{state['model_run']}/model", state["model_uri"]]
    return [mlflow.pyfunc.load_model(uri).predict(ROWS)["x"].tolist() for uri in uris]


@step
def models_load_missing():
    return mlflow.pyfunc.load_model("models:/doubled/99")


@step
def models_info():
    info = mlflow.models.get_model_info("models:/doubled/1")
    return sorted(info.flavors), info.metadata, str(info.signature)


@step
def registry_describe():
    client.update_registered_model("doubled", "twice as much")
    client.set_registered_model_tag("doubled", "team", "blue")
    client.update_model_version("doubled", "1", "the first")
    client.set_model_version_tag("doubled", "1", "hokusai_token_id", "TOK")
    client.set_model_version_tag("doubled", "1", "gone", "soon")
    client.delete_model_version_tag("doubled", "1", "gone")
    model = client.get_registered_model("doubled")
    return entity(model, "name", "description", "tags", "aliases"), version_of(client.get_model_version("doubled", "1"))


@step
def registry_alias():
    by_alias = client.get_model_version_by_alias("doubled", "best").version
    client.delete_registered_model_alias("doubled", "best")
    client.set_registered_model_alias("doubled", "ci", "2")
    return by_alias, client.get_registered_model("doubled").aliases


@step
def registry_alias_gone():
    return client.get_model_version_by_alias("doubled", "best")


@step
def registry_stages():
    client.transition_model_version_stage("doubled", "1", "Production")
    client.transition_model_version_stage("doubled", "2", "Production", archive_existing_versions=True)
    stages = {each.version: each.current_stage for each in client.search_model_versions("name = 'doubled'")}
    loaded = mlflow.pyfunc.load_model("models:/doubled/Production").predict(ROWS)["x"].tolist()
    return stages, [each.version for each in client.get_latest_versions("doubled")], loaded


@step
def registry_stage_unknown():
    return client.transition_model_version_stage("doubled", "1", "Limbo")


@step
def registry_copy():
    copied = client.copy_model_version("models:/doubled/2", "copied")
    uri = client.get_model_version_download_uri("copied", "1")
    return version_of(copied), uri, mlflow.pyfunc.load_model("models:/copied/1").predict(ROWS)["x"].tolist()


@step
def registry_search():
    for name in ["m1", "m2", "m3"]:
        client.create_registered_model(name, tags={"n": name})
    first = client.search_registered_models(max_results=2, order_by=["name DESC"])
    rest = client.search_registered_models(max_results=9, order_by=["name DESC"], page_token=first.token)
    tagged = client.search_registered_models("tags.n = 'm2'")
    return [[each.name for each in page] for page in (first, rest, tagged)]


@step
def registry_search_versions():
    by_tag = client.search_model_versions("tags.hokusai_token_id = 'TOK'")
    by_run = client.search_model_versions(f"run_id = '{state['model_run']}'", order_by=["version_number ASC"])
    return [[(each.name, each.version) for each in found] for found in (by_tag, by_run)]


@step
def registry_bad_filter():
    return client.search_registered_models("bogus")


@step
def registry_rename():
    client.rename_registered_model("copied", "renamed")
    return mlflow.pyfunc.load_model("models:/renamed/1").predict(ROWS)["x"].tolist()


@step
def registry_delete():
    client.delete_model_version("doubled", "2")
    left = sorted(each.version for each in client.search_model_versions("name = 'doubled'"))
    client.delete_registered_model("renamed")
    return left, [each.name for each in client.search_registered_models()]


@step
def registry_deleted_is_gone():
    return client.get_registered_model("renamed")


@step
def registry_version_number_after_delete():
    return client.create_model_version("doubled", f"runs:/{state['model_run']}/model").version


# --- logged models and prompts, from 3.0

if MLFLOW_3:

    @step
    def logged_models():
        found = mlflow.search_logged_models(experiment_ids=[state["experiment"]], output_format="list")
        model = client.get_logged_model(found[0].model_id)
        client.set_logged_model_tags(model.model_id, {"t": "1"})
        data = mlflow.data.from_pandas(ROWS, name="eval")
        with mlflow.start_run(run_id=state["model_run"]):
            mlflow.log_metric("score", 0.75, model_id=model.model_id, dataset=data)
        model = client.get_logged_model(model.model_id)
        state["logged"] = model.model_id
        metrics = [(each.key, each.value, each.dataset_name, each.dataset_digest) for each in model.metrics]
        run = client.get_run(state["model_run"])
        tags = {key: value for key, value in model.tags.items() if not key.startswith("mlflow.s")}
        return (
            [each.name for each in found],
            str(model.status),
            sorted(tags),
            metrics,
            len(run.outputs.model_outputs),
            len(run.inputs.model_inputs),
        )

    @step
    def logged_models_search():
        found = client.search_logged_models(
            [state["experiment"]],
            filter_string="metrics.score > 0.5",
            order_by=[{"field_name": "metrics.score", "ascending": False}],
        )
        return [each.name for each in found]

    @step
    def logged_models_delete():
        extra = mlflow.create_external_model(name="extra")
        client.delete_logged_model(extra.model_id)
        return [each.name for each in mlflow.search_logged_models(output_format="list")]

    @step
    def prompts():
        genai = mlflow.genai
        genai.register_prompt(name="greet", template="Say {{x}}", commit_message="one", tags={"lang": "en"})
        genai.register_prompt(name="greet", template="Shout {{x}}")
        genai.set_prompt_alias("greet", alias="live", version=1)
        loaded = [genai.load_prompt(uri) for uri in ("prompts:/greet/2", "prompts:/greet@live")]
        found = [each.name for each in genai.search_prompts(filter_string="name = 'greet'")]
        models = [each.name for each in client.search_registered_models()]
        texts = [(each.template, each.version, each.commit_message, each.tags) for each in loaded]
        return texts, found, models, loaded[0].format(x="hi")

    @step
    def prompt_missing():
        return mlflow.genai.load_prompt("prompts:/no-such/1")


print(json.dumps(results))
