//! A server that does nothing: the yardstick for what HTTP alone costs.
//!
//! Owns: constant answers by path, on axum or on hyper alone, both with their default settings. Prints the address it
//! listens on as its first line. Only the load driver starts it.
#![expect(clippy::print_stdout, reason = "the address is told on standard output")]

use std::collections::HashMap;
use std::convert::Infallible;
use std::net::Ipv4Addr;
use std::sync::Arc;

use axum::Router;
use axum::routing::any;
use bytes::Bytes;
use clap::{Parser, ValueEnum};
use http_body_util::Full;
use hyper::header::{CONTENT_TYPE, HeaderValue};
use hyper::server::conn::http1;
use hyper::service::service_fn;
use hyper::{Request, Response};
use hyper_util::rt::TokioIo;
use tokio::net::TcpListener;

const JSON: HeaderValue = HeaderValue::from_static("application/json;charset=UTF-8");

/// Answers each path with a constant body.
#[derive(Parser)]
struct Bare {
    /// What answers
    framework: Framework,
    /// A path and the length of its answer in bytes
    #[arg(long, value_name = "PATH=BYTES", value_parser = parse_body)]
    body: Vec<(String, usize)>,
}

#[derive(Clone, Copy, ValueEnum)]
enum Framework {
    Axum,
    Hyper,
}

#[tokio::main]
async fn main() -> anyhow::Result<()> {
    let bare = Bare::parse();
    let listener = TcpListener::bind((Ipv4Addr::LOCALHOST, 0)).await?;
    println!("{}", listener.local_addr()?);
    let bodies = bare
        .body
        .into_iter()
        .map(|(path, length)| (path, Bytes::from(vec![b'x'; length])));
    match bare.framework {
        Framework::Axum => on_axum(listener, bodies.collect()).await,
        Framework::Hyper => on_hyper(listener, bodies.collect()).await,
    }
}

async fn on_axum(listener: TcpListener, bodies: Vec<(String, Bytes)>) -> anyhow::Result<()> {
    let router = bodies.into_iter().fold(Router::new(), |router, (path, body)| {
        let answer = move || {
            let body = body.clone();
            async move { ([(CONTENT_TYPE, JSON)], body) }
        };
        router.route(&path, any(answer))
    });
    Ok(axum::serve(listener, router).await?)
}

async fn on_hyper(listener: TcpListener, bodies: HashMap<String, Bytes>) -> anyhow::Result<()> {
    let bodies = Arc::new(bodies);
    loop {
        let (stream, _) = listener.accept().await?;
        let bodies = Arc::clone(&bodies);
        tokio::spawn(async move {
            let service = service_fn(|request: Request<hyper::body::Incoming>| {
                let body = bodies.get(request.uri().path()).cloned().unwrap_or_default();
                let mut response = Response::new(Full::new(body));
                response.headers_mut().insert(CONTENT_TYPE, JSON);
                async move { Ok::<_, Infallible>(response) }
            });
            // A connection that breaks is the driver's end of a round.
            let _ = http1::Builder::new()
                .serve_connection(TokioIo::new(stream), service)
                .await;
        });
    }
}

fn parse_body(text: &str) -> Result<(String, usize), String> {
    let (path, length) = text.split_once('=').ok_or("not of the form PATH=BYTES")?;
    Ok((
        path.into(),
        length.parse().map_err(|_| "the length is no number")?,
    ))
}
