#![allow(missing_docs, clippy::all, clippy::unwrap_used, clippy::print_stdout)]
use std::sync::Arc;
use std::sync::atomic::{AtomicU64, Ordering};
use std::time::{Duration, Instant};
use setaria_identity::account::{Account, Role, Status};
use setaria_identity::app::{App, Dialect, Policy, RedirectMode};
use setaria_identity::grant::{Code, Generations, Grant, TokenPair};
use setaria_identity::id::{AccountId, AppId};
use setaria_identity::scope::ScopeSet;
use setaria_store::*;
const NOW: i64 = 1_700_000_000_000;
const DAY: i64 = 86_400_000;
fn h(a: u64, b: u64, c: u8) -> [u8; 32] { let mut x = [c; 32]; x[..8].copy_from_slice(&(a.wrapping_mul(0x9E3779B97F4A7C15) ^ b.wrapping_mul(0xD1B54A32D192ED03)).to_be_bytes()); x[8..16].copy_from_slice(&a.to_be_bytes()); x[16..24].copy_from_slice(&b.to_be_bytes()); x }
fn g(a: u64, b: u64) -> [u8; 16] { let mut x=[0;16]; x.copy_from_slice(&h(a,b,9)[..16]); x }
fn pair(a: u64, b: u64) -> TokenPair { TokenPair { access_hash: h(a,b,1), refresh_hash: Some(h(a,b,2)), grant_id: g(a,0), app_id: AppId(1), key_id: "k1".into(), issued_at: NOW, access_expires_at: NOW+DAY, refresh_expires_at: NOW+10*DAY, refresh_used: None } }
fn grant_of(a: u64, b: u64) -> Grant { Grant { id: g(a,b), account_id: AccountId(1), app_id: AppId(1), scopes: ScopeSet::from_printed("1 3"), generations: Generations{account:0,app:0,global:0}, device_id: None, created_at: NOW } }
#[tokio::main(flavor = "multi_thread", worker_threads = 2)]
async fn main() {
    let args: Vec<String> = std::env::args().collect();
    let conns: usize = args[2].parse().unwrap();
    let tasks: u64 = args[3].parse().unwrap();
    let now = std::time::SystemTime::now().duration_since(std::time::UNIX_EPOCH).unwrap().as_millis() as i64;
    let dir = std::env::temp_dir().join("rates-sqlite");
    let _ = std::fs::remove_dir_all(&dir);
    let options = if args[1] == "sqlite" { Options::sqlite(dir) } else { Options::postgres(&args[1]).unwrap().connections(conns, 4.min(conns)) };
    let store = tokio::task::spawn_blocking(move || Store::open(options.at(now))).await.unwrap().unwrap();
    let run = now as u64;
    let _ = store.write("init", |tx| {
        account::insert(tx, &Account{ id: AccountId(1), nickname: "a".into(), role: Role::Developer, status: Status::Active, language: None, generation: 0, icon_version: 0, created_at: NOW }, "x")?;
        app::insert(tx, &App{ id: AppId(1), name: "a".into(), developer_id: AccountId(1), developer_name: "a".into(), dialect: Dialect::Xiaomi, enabled: true, redirect_uris: vec![], redirect_mode: RedirectMode::Exact, scopes: ScopeSet::from_printed("1 3"), policy: Policy::of(Dialect::Xiaomi), generation: 0, created_at: NOW }, b"x")
    }).await;
    for t in 0..tasks { let a = run + t; store.write("init", move |tx| { grant::insert(tx, &grant_of(a,0), NOW+20*DAY)?; token::insert(tx, &pair(a,0)) }).await.unwrap(); }
    for op in ["rotate", "issue", "nonce", "attempt", "read"] {
        let done = Arc::new(AtomicU64::new(0)); let failed = Arc::new(AtomicU64::new(0));
        let lat = Arc::new(std::sync::Mutex::new(Vec::<u32>::new()));
        let until = Instant::now() + Duration::from_secs(4);
        let begun = Instant::now();
        let mut set = tokio::task::JoinSet::new();
        for t in 0..tasks {
            let (store, done, failed, lat) = (store.clone(), done.clone(), failed.clone(), lat.clone());
            set.spawn(async move {
                let a = run + t; let mut n = 0u64; let mut mine = vec![];
                while Instant::now() < until {
                    let s = Instant::now();
                    let ok = match op {
                        "rotate" => store.write("rotate", move |tx| {
                            let p = token::by_refresh(tx, &h(a,n,2), AppId(1))?.ok_or(StoreError::Abort("none"))?;
                            grant::find(tx, &p.grant_id)?;
                            if !token::consume_refresh(tx, &h(a,n,2), AppId(1), NOW, Some(&[7;300]), NOW+DAY)? { return Err(StoreError::Abort("used")) }
                            grant::prolong(tx, &p.grant_id, NOW+10*DAY)?;
                            token::insert(tx, &pair(a,n+1))
                        }).await.is_ok(),
                        "issue" => store.write("issue", move |tx| { grant::insert(tx, &grant_of(a, n+1), NOW+DAY)?; code::insert(tx, &Code{ hash: h(a,n,3), grant_id: g(a,n+1), app_id: AppId(1), redirect_uri: Some("https://a/".into()), expires_at: NOW+DAY, used: None }) }).await.is_ok(),
                        "nonce" => store.remember_nonce(&h(a,n,4), now+DAY, now).await.is_ok(),
                        "attempt" => store.write("attempt", move |tx| attempt::charge(tx, &h(a,0,5), setaria_identity::limit::Rate::per(1000000, 900_000), i64::MAX, NOW)).await.is_ok(),
                        _ => store.read("read", move |c| token::live(c, &h(a,0,1), NOW)).await.unwrap().is_some(),
                    };
                    mine.push(s.elapsed().as_micros() as u32);
                    if ok { done.fetch_add(1, Ordering::Relaxed); n += 1 } else { failed.fetch_add(1, Ordering::Relaxed); }
                }
                lat.lock().unwrap().extend(mine);
            });
        }
        while set.join_next().await.is_some() {}
        let mut l = lat.lock().unwrap(); l.sort();
        println!("{op:8} {:8.0}/s failed {:5} p50 {:6} us p99 {:7} us", done.load(Ordering::Relaxed) as f64 / begun.elapsed().as_secs_f64(), failed.load(Ordering::Relaxed), l[l.len()/2], l[l.len()*99/100]);
    }
    store.shutdown().await;
}
