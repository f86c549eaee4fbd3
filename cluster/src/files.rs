//! The files of `docs/operating/cluster/`, with names and secrets filled in, each in its machine's folder.

use std::collections::hash_map::RandomState;
use std::fmt::Write as _;
use std::fs::{self, Permissions};
use std::hash::{BuildHasher as _, Hasher as _};
use std::os::unix::fs::{PermissionsExt as _, chown};
use std::path::{Path, PathBuf};

use anyhow::Context as _;
use setaria_testkit::command::workspace;

use crate::plan::{self, MACHINES, Machine, Role};
use crate::shell::{command, read};

/// Where Debian's packages keep each version's programs.
const POSTGRES: &str = "/usr/lib/postgresql";

/// Makes every folder with its files.
///
/// # Errors
/// A package is missing, or the folder cannot be written.
pub(crate) fn write() -> anyhow::Result<()> {
    let password = password();
    let programs = postgres_programs()?;
    make_folder(&plan::folder(), "root", 0o711)?;
    for machine in &MACHINES {
        let folder = machine.folder();
        let owner = owner(machine.role);
        make_folder(&folder, owner, 0o700)?;
        for name in names(machine.role) {
            let template = workspace().join("docs/operating/cluster").join(name);
            let template = fs::read_to_string(&template).with_context(|| template.display().to_string())?;
            let text = fill(&template, machine, &password, &programs);
            let file = folder.join(name);
            fs::write(&file, text)?;
            give(&file, owner, 0o600)?;
        }
        if machine.role == Role::Node {
            make_folder(&folder.join("etcd"), "etcd", 0o700)?;
            give(&folder, owner, 0o711)?;
            give(&folder.join("etcd.yml"), "etcd", 0o600)?;
        }
    }
    fs::write(plan::folder().join("password"), password)?;
    give(&plan::folder().join("password"), "root", 0o600)
}

/// The database's password, as `up` chose it.
///
/// # Errors
/// The cluster is not up.
pub(crate) fn kept_password() -> anyhow::Result<String> {
    fs::read_to_string(plan::folder().join("password")).context("the cluster is not up")
}

/// Gives a file or folder to a user.
///
/// # Errors
/// There is no such user, or it is not root.
pub(crate) fn give(path: &Path, user: &str, mode: u32) -> anyhow::Result<()> {
    let id = |flag: &str| -> anyhow::Result<u32> {
        Ok(read(&mut command(&format!("id {flag} {user}")))?.trim().parse()?)
    };
    chown(path, Some(id("-u")?), Some(id("-g")?))?;
    Ok(fs::set_permissions(path, Permissions::from_mode(mode))?)
}

/// Who runs a machine's program.
pub(crate) fn owner(role: Role) -> &'static str {
    match role {
        Role::Proxy => "haproxy",
        Role::Node => "nobody",
        Role::Database => "postgres",
        Role::Client => "root",
    }
}

fn names(role: Role) -> &'static [&'static str] {
    match role {
        Role::Proxy => &["haproxy.cfg"],
        Role::Node => &["setaria.toml", "database", "etcd.yml"],
        Role::Database => &["patroni.yml"],
        Role::Client => &[],
    }
}

fn fill(template: &str, machine: &Machine, password: &str, programs: &Path) -> String {
    template
        .replace("@HOST@", machine.name)
        .replace("@FOLDER@", &machine.folder().display().to_string())
        .replace("@PROGRAMS@", &programs.display().to_string())
        .replace("@PASSWORD@", password)
}

fn make_folder(path: &Path, owner: &str, mode: u32) -> anyhow::Result<()> {
    fs::create_dir_all(path)?;
    give(path, owner, mode)
}

/// Where initdb of the newest installed PostgreSQL lives.
fn postgres_programs() -> anyhow::Result<PathBuf> {
    let versions = fs::read_dir(POSTGRES).into_iter().flatten().flatten();
    let number = |path: &Path| path.file_name()?.to_str()?.parse::<u32>().ok();
    let newest = versions
        .map(|entry| entry.path())
        .filter(|version| version.join("bin/initdb").is_file())
        .max_by_key(|version| number(version));
    let newest = newest.with_context(|| format!("no initdb in {POSTGRES}/*/bin"))?;
    Ok(newest.join("bin"))
}

/// For a database that nobody outside the namespaces reaches and that ends with the cluster.
fn password() -> String {
    let mut text = String::new();
    for _ in 0..2 {
        let _ = write!(text, "{:016x}", RandomState::new().build_hasher().finish());
    }
    text
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn nothing_is_left_to_fill_in() {
        for machine in &MACHINES {
            for name in names(machine.role) {
                let template = workspace().join("docs/operating/cluster").join(name);
                let template = fs::read_to_string(template).unwrap();
                let text = fill(&template, machine, "secret", Path::new("/programs"));
                let settings = text.lines().filter(|line| !line.trim_start().starts_with('#'));
                for line in settings {
                    let marked = ["@HOST@", "@FOLDER@", "@PROGRAMS@", "@PASSWORD@"];
                    assert!(marked.iter().all(|mark| !line.contains(mark)), "{name}: {line}");
                }
            }
        }
    }
}
