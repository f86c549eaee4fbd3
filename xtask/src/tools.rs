//! What the parts need on the machine besides the Rust toolchain.
//!
//! Owns: which Debian package brings which tool, and installing it where that is possible. A part whose tool stays away
//! is told why and counts as not run.

use std::path::Path;
use std::process::Command;

use crate::run::{Outcome, root, run};

/// A tool and the Debian packages that bring it.
pub(crate) struct Tool {
    program: &'static str,
    packages: &'static [&'static str],
    /// Languages whose letters it must be able to draw.
    letters: &'static [&'static str],
}

/// Fuzz targets link a C++ runtime.
pub(crate) const CXX: Tool = Tool {
    program: "g++",
    packages: &["g++"],
    letters: &[],
};
/// Runs the published connectors.
pub(crate) const NODE: Tool = Tool {
    program: "node",
    packages: &["nodejs"],
    letters: &[],
};
/// Fetches them.
pub(crate) const NPM: Tool = Tool {
    program: "npm",
    packages: &["npm"],
    letters: &[],
};
/// The browser, with fonts for what the pages are written in: without them it draws boxes, which have other heights.
pub(crate) const CHROMIUM: Tool = Tool {
    program: "chromium",
    packages: &["chromium", "fontconfig", "fonts-noto-cjk", "fonts-noto-core"],
    letters: &["zh-cn", "ja", "ko", "ar", "he", "hi", "th"],
};
/// Its driver.
pub(crate) const DRIVER: Tool = Tool {
    program: "chromedriver",
    packages: &["chromium-driver"],
    letters: &[],
};

/// The documents' commands call it.
pub(crate) const CURL: Tool = Tool {
    program: "curl",
    packages: &["curl", "ca-certificates"],
    letters: &[],
};

/// The database that nodes share; its package brings the server along.
pub(crate) const POSTGRES: Tool = Tool {
    program: "pg_ctlcluster",
    packages: &["postgresql"],
    letters: &[],
};

/// Stands before nodes.
pub(crate) const HAPROXY: Tool = Tool {
    program: "haproxy",
    packages: &["haproxy"],
    letters: &[],
};

/// Counts the bytes of the embedded store's tables.
pub(crate) const SQLITE: Tool = Tool {
    program: "sqlite3",
    packages: &["sqlite3"],
    letters: &[],
};
/// The reference cluster. On a machine with a supervisor, the packages start services of their own, which the cluster neither
/// needs nor touches.
pub(crate) const CLUSTER: [Tool; 5] = [
    POSTGRES,
    CURL,
    HAPROXY,
    Tool {
        program: "patroni",
        packages: &["patroni", "python3-etcd"],
        letters: &[],
    },
    Tool {
        program: "etcd",
        packages: &["etcd-server"],
        letters: &[],
    },
];

/// Makes the system fail a process on purpose, and counts what it asks of the system.
pub(crate) const STRACE: Tool = Tool {
    program: "strace",
    packages: &["strace"],
    letters: &[],
};

/// Shows a process another time.
pub(crate) const FAKETIME: Tool = Tool {
    program: "faketime",
    packages: &["faketime"],
    letters: &[],
};

/// Installs what is missing of `tools` in one go. Whether it helped shows in [`need`].
pub(crate) fn install(tools: &[&Tool]) {
    let packages: Vec<&str> = tools
        .iter()
        .filter(|tool| !tool.is_there())
        .flat_map(|tool| tool.packages)
        .copied()
        .collect();
    if packages.is_empty() || !is_there("apt-get") || !is_root() {
        return;
    }
    let apt = |args: &[&str]| {
        let mut command = Command::new("apt-get");
        command.args(args).env("DEBIAN_FRONTEND", "noninteractive");
        run(&mut command, 15)
    };
    let mut args = vec!["install", "--yes", "--no-install-recommends"];
    args.extend(packages);
    let _ = apt(&["update"]).then(|| apt(&args));
}

/// Passed when all are there, else not run with what to do.
pub(crate) fn need(tools: &[&Tool]) -> Outcome {
    let missing: Vec<&Tool> = tools.iter().filter(|tool| !tool.is_there()).copied().collect();
    if missing.is_empty() {
        return Outcome::Passed;
    }
    let programs: Vec<&str> = missing.iter().map(|tool| tool.program).collect();
    let packages: Vec<&str> = missing.iter().flat_map(|tool| tool.packages).copied().collect();
    Outcome::NotRun(format!(
        "{} missing; as root: apt-get install {}",
        programs.join(", "),
        packages.join(" ")
    ))
}

/// Passed when the npm packages of a folder are there as its lock file has them.
pub(crate) fn node_packages(folder: &str) -> Outcome {
    let folder = root().join(folder);
    if is_newer(
        &folder.join("node_modules/.package-lock.json"),
        &folder.join("package-lock.json"),
    ) {
        return Outcome::Passed;
    }
    let mut command = Command::new("npm");
    command
        .args(["ci", "--no-audit", "--no-fund"])
        .current_dir(&folder);
    match run(&mut command, 5) {
        Outcome::Failed(why) => Outcome::NotRun(format!("the npm packages could not be fetched: {why}")),
        other => other,
    }
}

/// Whether this runs as root.
pub(crate) fn is_root() -> bool {
    let id = Command::new("id").arg("-u").output();
    id.is_ok_and(|output| output.stdout.trim_ascii() == b"0")
}

impl Tool {
    fn is_there(&self) -> bool {
        is_there(self.program) && self.letters.iter().all(|language| is_drawn(language))
    }
}

/// Whether fontconfig knows a font with a language's letters.
fn is_drawn(language: &str) -> bool {
    let fonts = Command::new("fc-list")
        .args([&format!(":lang={language}"), "family"])
        .output();
    fonts.is_ok_and(|output| !output.stdout.is_empty())
}

/// Whether a program is found.
pub(crate) fn is_there(program: &str) -> bool {
    let path = std::env::var_os("PATH").unwrap_or_default();
    std::env::split_paths(&path).any(|folder| folder.join(program).is_file())
}

fn is_newer(file: &Path, than: &Path) -> bool {
    let time = |path: &Path| path.metadata().and_then(|data| data.modified()).ok();
    matches!((time(file), time(than)), (Some(file), Some(than)) if file >= than)
}
