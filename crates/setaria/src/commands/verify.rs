//! `setaria verify …`

use std::process::ExitCode;

use anyhow::anyhow;
use clap::{Args, Subcommand};
use setaria_identity::clock::Clock as _;
use setaria_protocol::Lang;
use setaria_protocol::xiaomi::canonical::{Line, compare};
use setaria_protocol::xiaomi::check_password::{CallbackMismatch, verify_callback};
use setaria_protocol::xiaomi::mac::{self, HOST_ALIAS, MacHeader, RawQuery};

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
    #[arg(long, env = "SETARIA_MAC_KEY", hide_env_values = true)]
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
}

#[derive(Args)]
pub(crate) struct Callback {
    /// The app's secret
    #[arg(long, env = "SETARIA_APP_SECRET", hide_env_values = true)]
    secret: String,
    /// The whole URL that the browser came back to
    #[arg(long)]
    url: String,
}

impl Verify {
    pub(crate) fn run(self) -> anyhow::Result<ExitCode> {
        match self {
            Self::Mac(mac) => mac.run(),
            Self::Callback(callback) => callback.run(),
        }
    }
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
        let (method, query) = (
            self.method.to_ascii_uppercase(),
            RawQuery::of_request(Some(&target.query), None),
        );
        let candidates = mac::explain(&self.mac_key, &header, &method, hosts, &[&target.path], query);
        self.about_time(&header);
        if let Some(found) = candidates.iter().find(|candidate| candidate.matches) {
            say("verifies: the signature is over");
            show(&compare(&found.canonical, &found.canonical));
            return Ok(ExitCode::SUCCESS);
        }
        let Some(expected) = candidates.first() else {
            return Err(anyhow!("the query cannot be decoded; percent-encode it as UTF-8"));
        };
        say("does not verify");
        say(&format!("expected signature  {}", expected.mac));
        match &self.signed {
            Some(theirs) => show(&compare(&expected.canonical, &theirs.replace("\\n", "\n"))),
            None => {
                say(
                    "expected over; add --signed with the string that your program signed, to see which line differs",
                );
                show(&compare(&expected.canonical, &expected.canonical));
            }
        }
        Ok(ExitCode::FAILURE)
    }

    fn about_time(&self, header: &MacHeader) {
        if !mac::nonce_in_window(header.nonce.minutes(), System.now(), 15) {
            say(
                "note: the nonce's minute lies more than 15 minutes from now, so a server would refuse it today",
            );
        }
    }
}

impl Callback {
    fn run(self) -> anyhow::Result<ExitCode> {
        match verify_callback(&self.secret, &self.url) {
            Ok(verified) => {
                say(&format!(
                    "verifies: xmResult={} xmUserId={}",
                    verified.result, verified.user_id
                ));
                show(&verified.report.lines);
                Ok(ExitCode::SUCCESS)
            }
            Err(CallbackMismatch::Signature(report)) => {
                say("does not verify");
                say(&format!(
                    "expected signature  {}\nreceived signature  {}",
                    report.expected, report.received
                ));
                show(&report.lines);
                Ok(ExitCode::FAILURE)
            }
            Err(other) => Err(other.into()),
        }
    }
}

/// The lines of the canonical string; one that differs is shown from both sides.
fn show(lines: &[Line]) {
    for line in lines {
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
}
