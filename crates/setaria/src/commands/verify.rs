//! `setaria verify …`

use std::process::ExitCode;

use anyhow::anyhow;
use clap::{Args, Subcommand};
use setaria_identity::clock::Clock as _;
use setaria_protocol::xiaomi::canonical::{Line, compare};
use setaria_protocol::xiaomi::check_password::{CallbackMismatch, verify_callback};
use setaria_protocol::xiaomi::mac::{self, HOST_ALIAS, MacHeader, RawQuery};
use setaria_protocol::{Lang, Params};

use super::say;
use super::sign::Target;
use crate::system::System;

/// Checks signatures of the xiaomi dialect.
#[derive(Subcommand)]
pub(crate) enum Verify {
    /// The Authorization header of an open API call
    #[command(
        after_help = "Example: setaria verify mac --mac-key ORhx44qK6Alqf8vt2rGB5f-oPq0 --url 'https://open.account.xiaomi.com/user/profile?clientId=179887661252608&token=V3_t' --header 'MAC access_token=\"V3_t\",nonce=\"37408539067946034:29922696\",mac=\"X9rZUKAP7sTUIF3kryl0ix7TMgI%3D\"'"
    )]
    Mac(Mac),
    /// The URL of a checkPassword callback
    #[command(
        after_help = "Example: setaria verify callback --secret SECRET --url 'https://shop.example.com/xm?xmResult=true&…'"
    )]
    Callback(Callback),
}

#[derive(Args)]
pub(crate) struct Mac {
    /// The mac_key of the token answer
    #[arg(
        long,
        env = "SETARIA_MAC_KEY",
        hide_env_values = true,
        allow_hyphen_values = true
    )]
    mac_key: String,
    /// The header's value, from MAC on
    #[arg(long)]
    header: String,
    /// The whole URL that was called
    #[arg(long)]
    url: String,
    /// The method that was used
    #[arg(long, default_value = "GET")]
    method: String,
    /// The string that your program signed, to see which of its lines differs; \n stands for a line feed
    #[arg(long)]
    signed: Option<String>,
    /// Answer in JSON
    #[arg(long)]
    json: bool,
}

#[derive(Args)]
pub(crate) struct Callback {
    /// The app's secret
    #[arg(
        long,
        env = "SETARIA_APP_SECRET",
        hide_env_values = true,
        allow_hyphen_values = true
    )]
    secret: String,
    /// The whole URL that the browser came back to
    #[arg(long)]
    url: String,
    /// Answer in JSON
    #[arg(long)]
    json: bool,
}

impl Verify {
    pub(crate) fn run(self) -> anyhow::Result<ExitCode> {
        match self {
            Self::Mac(mac) => mac.run(),
            Self::Callback(callback) => callback.run(),
        }
    }
}

/// What a check came to.
struct Report<'a> {
    verifies: bool,
    /// What people should know besides, one sentence each.
    notes: Vec<String>,
    /// The signature that the request or callback needs, when it has another.
    expected: Option<&'a str>,
    /// The canonical string; `theirs` stands where the other side's is known.
    lines: Vec<Line>,
}

impl Mac {
    fn run(self) -> anyhow::Result<ExitCode> {
        let header = MacHeader::parse(&self.header)
            .map_err(|case| anyhow!("{}: {}", case.text(Lang::En), case.hint(Lang::En)))?;
        let target = Target::of(&self.url)?;
        let hosts: &[&str] = if target.host == HOST_ALIAS {
            &[HOST_ALIAS]
        } else {
            &[&target.host, HOST_ALIAS]
        };
        let method = self.method.to_ascii_uppercase();
        let query = RawQuery::of_request(Some(&target.query), None);
        let candidates = mac::explain(&self.mac_key, &header, &method, hosts, &[&target.path], query);
        let found = candidates.iter().find(|candidate| candidate.matches);
        let Some(shown) = found.or(candidates.first()) else {
            return Err(anyhow!("the query cannot be decoded; percent-encode it as UTF-8"));
        };
        let theirs = self.signed.as_ref().map(|signed| signed.replace("\\n", "\n"));
        let mut notes = about_time(&header);
        let asked = Params::from_query(&target.query).ok();
        let other = asked
            .as_ref()
            .and_then(|asked| asked.one("token").ok().flatten())
            .is_some_and(|token| token != header.access_token);
        if other {
            notes.push(
                "the header's access_token is not the query's token, so a server refuses the call".into(),
            );
        }
        if found.is_none() && theirs.is_none() {
            notes.push(
                "add --signed with the string that your program signed, to see which line differs".into(),
            );
        }
        let report = Report {
            verifies: found.is_some() && !other,
            notes,
            expected: found.is_none().then_some(shown.mac.as_str()),
            lines: match theirs.filter(|_| found.is_none()) {
                Some(theirs) => compare(&shown.canonical, &theirs),
                None => compare(&shown.canonical, &shown.canonical),
            },
        };
        Ok(report.tell(self.json))
    }
}

fn about_time(header: &MacHeader) -> Vec<String> {
    if mac::nonce_in_window(header.nonce.minutes(), System.now(), 15) {
        return Vec::new();
    }
    vec!["the nonce's minute lies more than 15 minutes from now, so a server would refuse it today".into()]
}

impl Callback {
    fn run(self) -> anyhow::Result<ExitCode> {
        match verify_callback(&self.secret, &self.url) {
            Ok(verified) => {
                let notes = vec![format!(
                    "xmResult={} xmUserId={}",
                    verified.result, verified.user_id
                )];
                let lines = verified.report.lines;
                Ok(Report {
                    verifies: true,
                    notes,
                    expected: None,
                    lines,
                }
                .tell(self.json))
            }
            Err(CallbackMismatch::Signature(report)) => {
                let notes = vec![format!("received signature {}", report.received)];
                let expected = Some(report.expected.as_str());
                Ok(Report {
                    verifies: false,
                    notes,
                    expected,
                    lines: report.lines,
                }
                .tell(self.json))
            }
            Err(other) => Err(other.into()),
        }
    }
}

impl Report<'_> {
    fn tell(&self, json: bool) -> ExitCode {
        if json {
            say(&self.to_json());
        } else {
            say(if self.verifies {
                "verifies"
            } else {
                "does not verify"
            });
            self.notes.iter().for_each(|note| say(&format!("note: {note}")));
            if let Some(expected) = self.expected {
                say(&format!("expected signature {expected}"));
            }
            self.lines.iter().for_each(show);
        }
        if self.verifies {
            ExitCode::SUCCESS
        } else {
            ExitCode::FAILURE
        }
    }

    fn to_json(&self) -> String {
        let line = |line: &Line| {
            let theirs = line.theirs.as_deref();
            serde_json::json!({
                "name": line.name,
                "expected": line.ours,
                "signed": theirs,
                "differs": theirs.is_some() && !line.agrees(),
            })
        };
        let lines: Vec<_> = self.lines.iter().map(line).collect();
        serde_json::json!({
            "verifies": self.verifies,
            "notes": self.notes,
            "expected_signature": self.expected,
            "lines": lines,
        })
        .to_string()
    }
}

/// One line of the canonical string; one that differs is shown from both sides.
fn show(line: &Line) {
    let ours = line.ours.as_deref().unwrap_or("(no line)");
    match line.theirs.as_deref() {
        Some(theirs) if !line.agrees() => {
            say(&format!(
                "≠ {:7} expected  {ours}\n  {:7} signed    {theirs}",
                line.name, ""
            ));
        }
        _ => say(&format!("  {:7} {ours}", line.name)),
    }
}
