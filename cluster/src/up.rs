//! `up`: one step after another, in the order in which an operator would take them over seven machines.

use anyhow::{Context as _, bail, ensure};
use serde_json::Value;

use crate::files::{self, owner};
use crate::load::{Cast, Person};
use crate::network::{self, ask};
use crate::plan::{self, Machine, PUBLIC_URL, Role};
use crate::shell::{on_as, read, until};
use crate::{database, programs, status};

/// How many people the load has.
const PEOPLE: usize = 16;
/// Nothing listens there: the load only looks at where it is sent.
const REDIRECT: &str = "https://app.example.com/callback";
/// What is in Debian's packages haproxy, patroni, etcd-server, postgresql, curl, iproute2 and util-linux.
const PROGRAMS: [&str; 7] = ["haproxy", "patroni", "etcd", "psql", "curl", "ip", "setpriv"];

/// Brings everything up; on a failure, everything down again.
///
/// # Errors
/// What did not start, with where its log is. The logs are kept then.
pub(crate) fn up() -> anyhow::Result<()> {
    if network::is_up() {
        bail!("it is up already: cargo xtask cluster down");
    }
    // What an interrupted run left.
    network::remove()?;
    let outcome = bring_up();
    if outcome.is_err() {
        let kept = std::env::temp_dir().join("setaria-cluster-failed");
        let _ = std::fs::remove_dir_all(&kept);
        let _ = std::fs::rename(plan::folder(), &kept);
        network::remove()?;
        return outcome.with_context(|| format!("all is down again; logs are in {}", kept.display()));
    }
    status::print()
}

fn bring_up() -> anyhow::Result<()> {
    let missing: Vec<&str> = PROGRAMS
        .into_iter()
        .filter(|name| read(&mut crate::shell::command(&format!("which {name}"))).is_err())
        .collect();
    ensure!(missing.is_empty(), "missing: {}", missing.join(", "));
    files::write()?;
    network::make()?;
    std::fs::copy(setaria_testkit::binary(), programs::binary())?;
    say("etcd on node1, node2, node3");
    plan::of(Role::Node).try_for_each(programs::etcd)?;
    until("etcd is healthy", || {
        let (_, health) = from_client("http://node1:2379/health")?;
        ensure!(health.contains("\"true\""), "etcd says {health}");
        Ok(())
    })?;
    say("Patroni and PostgreSQL on db1, db2");
    plan::of(Role::Database).try_for_each(programs::patroni)?;
    until("a primary with a synchronous standby", database::is_whole)?;
    database::make()?;
    say("Setaria on node1, node2, node3");
    start_nodes()?;
    say("HAProxy");
    plan::of(Role::Proxy).try_for_each(programs::haproxy)?;
    until("the proxy answers", || {
        is_ready(&format!("{PUBLIC_URL}/health/ready"))
    })?;
    say("people and an app for the load");
    cast()
}

/// The first node makes the master key and the tables; the others get the key before they start.
fn start_nodes() -> anyhow::Result<()> {
    let nodes: Vec<&Machine> = plan::of(Role::Node).collect();
    let (first, others) = nodes.split_first().context("no nodes")?;
    let ready = |node: &Machine| {
        let url = format!("http://{}:7700/health/ready", node.name);
        until(&format!("{} is ready", node.name), || is_ready(&url))
    };
    programs::node(first)?;
    ready(first)?;
    for node in others {
        let key = node.folder().join("master.key");
        std::fs::copy(first.folder().join("master.key"), &key)?;
        files::give(&key, owner(node.role), 0o600)?;
        programs::node(node)?;
    }
    others.iter().copied().try_for_each(ready)
}

/// Registers whom the load plays. The first is the operator, to whom the app belongs.
fn cast() -> anyhow::Result<()> {
    let node = plan::named("node1").context("no node")?;
    let people = (0..PEOPLE).map(|number| person(node, number));
    let people: Vec<Person> = people.collect::<Result<_, _>>()?;
    let app = ["app", "add", "--name", "Load", "--redirect-uri", REDIRECT];
    let cast = Cast {
        app: setaria(node, &app)?,
        people,
    };
    let file = plan::folder().join("cast.json");
    std::fs::write(&file, serde_json::to_vec(&cast)?)?;
    files::give(&file, "root", 0o600)
}

fn person(node: &Machine, number: usize) -> anyhow::Result<Person> {
    let person = Person {
        login: format!("load{number}@example.com"),
        password: format!("wind in the grass {number}"),
    };
    let role = if number == 0 { "operator" } else { "user" };
    let mut args = vec!["account", "add", "--nickname", "Load", "--role", role];
    args.extend(["--email", &person.login, "--password", &person.password]);
    setaria(node, &args)?;
    Ok(person)
}

/// A command of the product, run on a node.
fn setaria(node: &Machine, args: &[&str]) -> anyhow::Result<Value> {
    let mut command = on_as(node, owner(node.role), "");
    command.arg(programs::binary()).args(args).arg("--json");
    command.current_dir(node.folder()).env("RUST_LOG", "error");
    Ok(serde_json::from_str(&read(&mut command)?)?)
}

fn from_client(url: &str) -> anyhow::Result<(u16, String)> {
    ask(plan::named("client").context("no client")?, url)
}

fn is_ready(url: &str) -> anyhow::Result<()> {
    let (status, _) = from_client(url)?;
    ensure!(status == 200, "{url} answers {status}");
    Ok(())
}

fn say(what: &str) {
    eprintln!("{what}");
}
