//! Stand-ins for those who take mail and short messages: an SMTP server and an HTTP gateway that remember what they got.
//!
//! Owns: just enough of RFC 5321 and RFC 3207 for one sender, and how it misbehaves on wish. Called by tests of delivery.

use std::io::{BufRead, BufReader, Read, Write};
use std::net::{TcpListener, TcpStream};
use std::sync::atomic::{AtomicUsize, Ordering};
use std::sync::{Arc, Mutex};
use std::thread;
use std::time::{Duration, Instant};

use rustls::{ServerConfig, ServerConnection, StreamOwned};

/// A stand-in at an address.
pub struct MailServer {
    address: String,
    took: Took,
}

/// How an SMTP server keeps a conversation secret.
#[derive(Clone)]
pub enum Secrecy {
    /// Not at all; it does not know STARTTLS, as after somebody on the way took the offer out.
    None,
    /// After STARTTLS.
    Starttls(Arc<ServerConfig>),
    /// From the first byte.
    Tls(Arc<ServerConfig>),
}

impl MailServer {
    /// An SMTP server at that address, which takes all and remembers what names `whom`.
    pub fn smtp(address: &str, whom: &str) -> Self {
        Self::smtp_over(address, whom, &Secrecy::None)
    }

    /// The same, with its certificate.
    pub fn smtp_over(address: &str, whom: &str, secrecy: &Secrecy) -> Self {
        let secrecy = secrecy.clone();
        Self::serving(address, whom, move |stream, took| smtp(stream, took, &secrecy))
    }

    /// A gateway for short messages at that address: it takes every POST and remembers those that name `whom`.
    pub fn gateway(address: &str, whom: &str) -> Self {
        Self::serving(address, whom, gateway)
    }

    /// Breaks the connection the next `times` it has a whole message, before it says that it took it.
    pub fn cut(self, times: usize) -> Self {
        self.took.cut.store(times, Ordering::SeqCst);
        self
    }

    /// Where it listens.
    pub fn address(&self) -> &str {
        &self.address
    }

    /// The messages that it has whole, in order, those whose connection it broke among them.
    pub fn messages(&self) -> Vec<String> {
        self.took.got.lock().map(|got| got.clone()).unwrap_or_default()
    }

    /// Every line that an SMTP server was told in the clear.
    pub fn overheard(&self) -> Vec<String> {
        let overheard = self.took.overheard.lock();
        overheard.map(|lines| lines.clone()).unwrap_or_default()
    }

    /// Waits until there are so many.
    pub async fn wait_for(&self, count: usize, patience: Duration) -> Vec<String> {
        let begun = Instant::now();
        while self.messages().len() < count {
            assert!(
                begun.elapsed() < patience,
                "{} of {count} messages",
                self.messages().len()
            );
            tokio::time::sleep(Duration::from_millis(50)).await;
        }
        self.messages()
    }

    fn serving(
        address: &str,
        whom: &str,
        answer: impl Fn(TcpStream, &Took) + Clone + Send + 'static,
    ) -> Self {
        let listener = TcpListener::bind(address).expect("a free address");
        let took = Took {
            whom: whom.to_owned(),
            ..Took::default()
        };
        let taking = took.clone();
        thread::spawn(move || {
            for stream in listener.incoming().flatten() {
                let (took, answer) = (taking.clone(), answer.clone());
                thread::spawn(move || answer(stream, &took));
            }
        });
        Self {
            address: address.to_owned(),
            took,
        }
    }
}

#[derive(Clone, Default)]
struct Took {
    got: Arc<Mutex<Vec<String>>>,
    overheard: Arc<Mutex<Vec<String>>>,
    cut: Arc<AtomicUsize>,
    whom: String,
}

impl Took {
    /// Remembers a message; answers whether its sender may be told.
    fn take(&self, message: String) -> bool {
        if !message.contains(&self.whom) {
            return true;
        }
        if let Ok(mut got) = self.got.lock() {
            got.push(message);
        }
        let less = |left: usize| left.checked_sub(1);
        self.cut
            .fetch_update(Ordering::SeqCst, Ordering::SeqCst, less)
            .is_err()
    }
}

fn smtp(stream: TcpStream, took: &Took, secrecy: &Secrecy) {
    let secret = |tls: &Arc<ServerConfig>, stream| {
        let connection = ServerConnection::new(Arc::clone(tls)).expect("a server's configuration");
        BufReader::new(StreamOwned::new(connection, stream))
    };
    match secrecy {
        Secrecy::None => {
            let mut stream = BufReader::new(stream);
            say(&mut stream, "220 stand-in").then(|| talk(&mut stream, took, Ears::Open));
        }
        Secrecy::Starttls(tls) => {
            let mut stream = BufReader::new(stream);
            if say(&mut stream, "220 stand-in") && talk(&mut stream, took, Ears::Offering) {
                talk(&mut secret(tls, stream.into_inner()), took, Ears::Shut);
            }
        }
        Secrecy::Tls(tls) => {
            let mut stream = secret(tls, stream);
            say(&mut stream, "220 stand-in").then(|| talk(&mut stream, took, Ears::Shut));
        }
    }
}

/// Who else hears a conversation.
#[derive(Clone, Copy, PartialEq, Eq)]
enum Ears {
    /// Everybody.
    Open,
    /// Everybody until it goes on in secret.
    Offering,
    /// Nobody.
    Shut,
}

/// Talks to a sender until it leaves; answers whether it wishes to go on in secret.
fn talk(stream: &mut BufReader<impl Read + Write>, took: &Took, ears: Ears) -> bool {
    while let Some(line) = hear(stream) {
        if ears != Ears::Shut
            && let Ok(mut overheard) = took.overheard.lock()
        {
            overheard.push(line.clone());
        }
        let verb: String = line.chars().take(4).collect();
        let told = match verb.to_ascii_uppercase().as_str() {
            "EHLO" if ears == Ears::Offering => say(stream, "250-stand-in\r\n250-AUTH PLAIN\r\n250 STARTTLS"),
            "EHLO" => say(stream, "250-stand-in\r\n250 AUTH PLAIN"),
            "STAR" if ears == Ears::Offering => return say(stream, "220 go on in secret"),
            "AUTH" => say(stream, "235 known"),
            "DATA" => {
                say(stream, "354 go on");
                let lines = std::iter::from_fn(|| hear(stream).filter(|line| line != "."));
                let message: Vec<String> = lines.collect();
                took.take(message.join("\n")) && say(stream, "250 taken")
            }
            "QUIT" => {
                say(stream, "221 bye");
                false
            }
            _ => say(stream, "250 well"),
        };
        if !told {
            break;
        }
    }
    false
}

fn hear(stream: &mut impl BufRead) -> Option<String> {
    let mut line = String::new();
    let count = stream.read_line(&mut line).ok()?;
    (count > 0).then(|| line.trim_end_matches(['\r', '\n']).to_owned())
}

fn say(stream: &mut BufReader<impl Read + Write>, text: &str) -> bool {
    let stream = stream.get_mut();
    let told = stream.write_all(format!("{text}\r\n").as_bytes());
    told.and_then(|()| stream.flush()).is_ok()
}

fn gateway(mut stream: TcpStream, took: &Took) {
    let Ok(reading) = stream.try_clone() else { return };
    let mut reader = BufReader::new(reading);
    let (mut head, mut length) = (String::new(), 0);
    loop {
        let mut line = String::new();
        if reader.read_line(&mut line).unwrap_or_default() == 0 || line == "\r\n" {
            break;
        }
        if let Some((name, value)) = line.split_once(':')
            && name.eq_ignore_ascii_case("content-length")
        {
            length = value.trim().parse().unwrap_or_default();
        }
        head.push_str(&line);
    }
    let mut body = vec![0; length];
    if reader.read_exact(&mut body).is_ok()
        && took.take(format!("{head}\n{}", String::from_utf8_lossy(&body)))
    {
        let _ = stream.write_all(b"HTTP/1.1 202 Accepted\r\ncontent-length: 0\r\nconnection: close\r\n\r\n");
    }
}
