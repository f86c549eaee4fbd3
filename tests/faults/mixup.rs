//! Nobody is ever told another's things (faults F26; invariant I7): many people over few connections, with requests that are
//! given up half way.

use std::sync::Arc;
use std::sync::atomic::{AtomicUsize, Ordering};
use std::time::Duration;

use setaria_testkit::{Engine, Tokens, Visitor};
use setaria_tests::Scene;
use tokio::task::JoinSet;

use crate::dice::Dice;

const AT_ONCE: usize = 16;

#[tokio::test(flavor = "multi_thread", worker_threads = 2)]
async fn f26_every_answer_is_about_the_person_whose_token_asked() {
    let scene = Scene::new();
    let mut dice = Dice::of_this_run("F26");
    let people = setaria_tests::rounds("F26_PEOPLE", 12, 200);
    let tokens = Arc::new(tokens_of(&scene, people).await);
    let (checked, given_up) = (Arc::new(AtomicUsize::new(0)), Arc::new(AtomicUsize::new(0)));
    let each = setaria_tests::rounds("F26", 8_000, 2_000_000) / AT_ONCE;
    let mut clients = JoinSet::new();
    for _ in 0..AT_ONCE {
        // One client, so that all share its connections.
        let (app, tokens, mut dice) = (scene.app.clone(), Arc::clone(&tokens), dice.fork());
        let (checked, given_up) = (Arc::clone(&checked), Arc::clone(&given_up));
        clients.spawn(async move {
            for _ in 0..each {
                let (whose, token) = &tokens[dice.below(tokens.len() as u64) as usize];
                let patience = match dice.below(10) {
                    0 => Duration::from_micros(dice.below(1_500)),
                    _ => Duration::from_secs(30),
                };
                let asked = app.call("/user/profile", &token.access_token);
                match tokio::time::timeout(patience, asked).await {
                    Ok(answer) => {
                        assert_eq!(answer.status, 200, "{}", answer.text());
                        assert_eq!(answer.json()["data"]["userId"], *whose, "told to another");
                        checked.fetch_add(1, Ordering::Relaxed);
                    }
                    Err(_) => {
                        given_up.fetch_add(1, Ordering::Relaxed);
                    }
                }
            }
        });
    }
    clients.join_all().await;
    println!(
        "figure F26: {:?}, {people} people, {} answers checked, {} requests given up half way, mixed up 0",
        Engine::of_this_run(),
        checked.load(Ordering::Relaxed),
        given_up.load(Ordering::Relaxed)
    );
}

/// An account, a sign-in and a pair of tokens for each.
async fn tokens_of(scene: &Scene, people: usize) -> Vec<(i64, Tokens)> {
    let mut all = Vec::new();
    for number in 0..people {
        let (nickname, password) = (format!("Person {number}"), "a password of their own");
        let add = ["account", "add", "--nickname", &nickname, "--password", password];
        let id = scene.demo.command_json(&add)["user_id"]
            .as_i64()
            .expect("a number");
        let mut person = scene.person.clone();
        (person.user_id, person.login, person.password) = (id, id.to_string(), password.into());
        let url = scene.app.authorize_url(&[("skip_confirm", "true")]);
        let code = Visitor::new(&scene.demo).consent(&url, &person).await.code();
        all.push((id, scene.app.tokens(&code).await));
    }
    all
}
