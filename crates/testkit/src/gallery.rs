//! The gallery of pages: the real binary's `setaria pages`, ended with the test.
//!
//! Owns: the child process and the list of what hangs there. Called by `tests/browser` and the screenshots.

use std::io::{BufRead, BufReader};
use std::process::{Child, Command, Stdio};

use crate::browser::Browser;
use crate::command;

/// A running gallery.
pub struct Gallery {
    child: Child,
    url: String,
}

/// One page in one state.
#[derive(Clone, Debug)]
pub struct Hung {
    /// Its name: `sign-in wrong`.
    pub name: String,
    path: String,
}

impl Gallery {
    /// Starts it on a free port, in Setaria's own look.
    pub fn start() -> Self {
        let mut child = Command::new(command::binary())
            .args(["pages", "--listen", "127.0.0.1:0"])
            .current_dir(std::env::temp_dir())
            .stdin(Stdio::null())
            .stdout(Stdio::piped())
            .stderr(Stdio::null())
            .spawn()
            .expect("the binary runs");
        let mut url = String::new();
        let stdout = child.stdout.take().expect("its standard output");
        BufReader::new(stdout)
            .read_line(&mut url)
            .expect("it says its address");
        Self {
            child,
            url: url.trim().to_owned(),
        }
    }

    /// Everything that hangs there.
    pub async fn all(&self, browser: &Browser) -> Vec<Hung> {
        browser.go(&format!("{}?width=320", self.url)).await;
        let script = "return [...document.querySelectorAll('iframe')].map(e => e.getAttribute('src'))";
        let sources = browser.script(script, Vec::new()).await;
        let sources = sources.as_array().cloned().unwrap_or_default();
        let hung: Vec<_> = sources.iter().filter_map(|src| Hung::at(src.as_str()?)).collect();
        assert!(hung.len() > 40, "the gallery shows {} pages only", hung.len());
        hung
    }

    /// Where a page is by itself.
    pub fn url(&self, hung: &Hung, language: &str, theme: &str) -> String {
        let base = self.url.trim_end_matches('/');
        format!("{base}{}&lang={language}&theme={theme}", hung.path)
    }
}

impl Drop for Gallery {
    fn drop(&mut self) {
        let _ = self.child.kill();
        let _ = self.child.wait();
    }
}

impl Hung {
    /// `/show?page=sign-in&state=wrong&lang=…` without what a test chooses itself.
    fn at(src: &str) -> Option<Self> {
        let (path, _) = src.split_once("&lang=")?;
        let name = path.strip_prefix("/show?page=")?.replace("&state=", " ");
        Some(Self {
            name,
            path: path.to_owned(),
        })
    }
}
