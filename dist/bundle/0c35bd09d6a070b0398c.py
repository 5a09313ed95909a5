"""One registration with the stock MLflow client, as a data scientist would write it.

Started by verify-registration, which gives the plan as JSON in VERIFY_REGISTRATION_PLAN: names, tags and
the mark that begins every line meant for it. A step is told before it begins, and waits for a line on
standard input, so that each request can be credited to its step.
"""
import inspect
import json
import os
import sys
import traceback

PLAN = json.loads(os.environ["VERIFY_REGISTRATION_PLAN"])
DATA = [[float(x % 7), float((x * 3) % 5)] for x in range(60)]
LABELS = [1 if a + b > 5 else 0 for a, b in DATA]


def tell(**event):
    sys.stdout.write("\n" + PLAN["mark"] + json.dumps(event) + "\n")
    sys.stdout.flush()


class Skipped(Exception):
    """What keeps a step from being tried."""


def step(name, work):
    tell(step=name, state="started")
    sys.stdin.readline()
    try:
        found = work() or {}
    except Skipped as reason:
        tell(step=name, state="skipped", message=str(reason))
        return
    except BaseException as error:  # noqa: B036 a library that exits is an answer, too
        tell(step=name, state="failed", error=type(error).__name__, message=str(error)[:2000])
        traceback.print_exc()
        if name.startswith("sdk_"):
            return
        sys.exit(1)
    tell(step=name, state="passed", **found)


class Registration:
    def connect(self):
        import mlflow
        import mlflow.utils.credentials as credentials
        from mlflow import MlflowClient

        # The login in ~/.mlflow/credentials, which no variable overrides, is preferred to the key.
        credentials._read_mlflow_creds_from_file = lambda: (None, None)
        self.mlflow = mlflow
        self.client = MlflowClient()
        self.client.search_experiments(max_results=1)
        return {"version": mlflow.__version__}

    def experiment(self):
        self.experiment_id = self.client.create_experiment(PLAN["experiment"], tags=PLAN["tags"])
        experiment = self.client.get_experiment(self.experiment_id)
        return {"experimentId": self.experiment_id, "artifactLocation": experiment.artifact_location}

    def train(self):
        try:
            from sklearn.linear_model import LogisticRegression
        except ImportError:
            mlflow = self.mlflow

            class Threshold(mlflow.pyfunc.PythonModel):
                def predict(self, context, model_input, params=None):
                    rows = model_input.values.tolist() if hasattr(model_input, "values") else model_input
                    return [1 if sum(row) > 5 else 0 for row in rows]

            self.model = Threshold()
            self.expected = self.model.predict(None, DATA)
            return {"library": "none: a Python function"}
        import sklearn

        self.model = LogisticRegression().fit(DATA, LABELS)
        self.expected = self.model.predict(DATA).tolist()
        return {"library": "scikit-learn " + sklearn.__version__}

    def log(self):
        mlflow = self.mlflow
        is_sklearn = hasattr(self.model, "fit")
        place = {"name": "model"} if int(mlflow.__version__.split(".")[0]) >= 3 else {"artifact_path": "model"}
        # Inferring them starts another interpreter for seconds, and says nothing about the platform.
        place["pip_requirements"] = ["mlflow"]
        with mlflow.start_run(experiment_id=self.experiment_id, tags=PLAN["tags"]) as run:
            self.run_id = run.info.run_id
            mlflow.log_param("rows", len(DATA))
            mlflow.log_metric(PLAN["metric"], self.accuracy())
            if is_sklearn:
                info = mlflow.sklearn.log_model(self.model, **place)
            else:
                info = mlflow.pyfunc.log_model(python_model=self.model, **place)
        self.model_uri = info.model_uri
        return {"runId": self.run_id}

    def accuracy(self):
        return sum(a == b for a, b in zip(self.expected, LABELS)) / len(LABELS)

    def register(self):
        self.client.create_registered_model(PLAN["model"], tags=PLAN["tags"])
        version = self.mlflow.register_model(
            self.model_uri, PLAN["model"], await_registration_for=PLAN["patienceSeconds"], tags=PLAN["tags"]
        )
        self.version = str(version.version)
        if version.status != "READY":
            raise RuntimeError("the version is " + version.status + ": " + str(version.status_message))
        return {"modelVersion": self.version}

    def tags(self):
        for key, value in PLAN["versionTags"].items():
            self.client.set_model_version_tag(PLAN["model"], self.version, key, value)
        kept = self.client.get_model_version(PLAN["model"], self.version).tags
        missing = [key for key, value in PLAN["versionTags"].items() if kept.get(key) != value]
        if missing:
            raise RuntimeError("not kept: " + ", ".join(missing))

    def alias(self):
        self.client.set_registered_model_alias(PLAN["model"], PLAN["alias"], self.version)
        found = self.client.get_model_version_by_alias(PLAN["model"], PLAN["alias"])
        if str(found.version) != self.version:
            raise RuntimeError("the alias leads to version " + str(found.version))

    def load(self):
        self.loaded = self.mlflow.pyfunc.load_model("models:/" + PLAN["model"] + "@" + PLAN["alias"])

    def predict(self):
        import pandas

        predicted = list(self.loaded.predict(pandas.DataFrame(DATA)))
        if [int(one) for one in predicted] != [int(one) for one in self.expected]:
            raise RuntimeError("the loaded model predicts otherwise than the trained one")

    def sdk_register(self):
        from hokusai import ModelRegistry

        self.registry = ModelRegistry()
        register = self.registry.register_tokenized_model
        # The notification is real and costs money. Its switch is called as in the SDK's own command.
        switches = [name for name in inspect.signature(register).parameters if name.startswith("notify")]
        if not switches and not PLAN["notify"]:
            raise Skipped("this version of the SDK has no switch for its notification")
        wanted = PLAN["versionTags"]
        try:
            register(
                model_uri="runs:/" + self.run_id + "/model",
                model_name=PLAN["model"],
                token_id=wanted["hokusai_token_id"],
                metric_name=wanted["benchmark_metric"],
                baseline_value=float(wanted["benchmark_value"]),
                **{name: PLAN["notify"] for name in switches},
            )
        finally:
            self.mark_versions()
        found = max(self.versions(), key=lambda one: int(one.version))
        if str(found.version) == self.version:
            raise RuntimeError("it returned, but there is no new version")
        self.sdk_version = str(found.version)
        # Its token ids are in upper case, and a number may be written otherwise.
        plain = {key: value.upper() for key, value in found.tags.items()}
        wrong = [key for key in ("hokusai_token_id", "benchmark_metric") if plain.get(key) != wanted[key].upper()]
        if float(found.tags.get("benchmark_value", "nan")) != float(wanted["benchmark_value"]):
            wrong.append("benchmark_value")
        if wrong:
            raise RuntimeError("not on the version: " + ", ".join(wrong))
        return {"modelVersion": self.sdk_version}

    def versions(self):
        return self.client.search_model_versions("name = '" + PLAN["model"] + "'")

    def mark_versions(self):
        """Clean-up removes nothing without this run's tags, and the model is this run's alone."""
        for one in self.versions():
            for key, value in PLAN["tags"].items():
                if one.tags.get(key) != value:
                    self.client.set_model_version_tag(PLAN["model"], one.version, key, value)

    def sdk_read(self):
        if not hasattr(self, "sdk_version"):
            raise Skipped("it registered nothing")
        read = getattr(self.registry, "get_tokenized_model", None)
        if read is None:
            raise Skipped("this version of the SDK has no get_tokenized_model")
        if not read(PLAN["model"], self.sdk_version):
            raise RuntimeError("it does not find what it registered")

    def clean_up(self):
        if PLAN["keep"]:
            return
        self.client.delete_registered_model_alias(PLAN["model"], PLAN["alias"])
        for one in self.versions():
            self.client.delete_model_version(PLAN["model"], one.version)
        self.client.delete_registered_model(PLAN["model"])
        self.client.delete_run(self.run_id)


registration = Registration()
for name in PLAN["steps"]:
    step(name, getattr(registration, name))
