//! The answer to a token request is lost on the way, and the client asks again (faults F25; decision A25).

use setaria_testkit::{Engine, Http, Network, Relay, Tokens};
use setaria_tests::Scene;

#[tokio::test(flavor = "multi_thread", worker_threads = 2)]
async fn f25_a_client_whose_answer_was_lost_asks_again_and_gets_the_one_there_was() {
    let mut scene = Scene::new();
    let relay = Relay::to(&scene.demo.authority()).await;
    relay.set(Network::Answerless);
    let lossy = scene
        .app
        .clone()
        .through(Http::towards(&scene.demo.info().account_url, relay.address()));
    let rounds = setaria_tests::rounds("F25", 40, 1_000);
    for round in 0..rounds {
        let code = scene.code().await;
        let parameters = scene.app.code_parameters(&code, &[]);
        let tokens = lost(&scene, &lossy, &parameters, round).await;
        let parameters = scene.app.refresh_parameters(&tokens.refresh_token, &[]);
        lost(&scene, &lossy, &parameters, round).await;
    }
    println!(
        "figure F25: {:?}, {} answers lost, as many retries answered, issued once each, stranded users 0",
        Engine::of_this_run(),
        2 * rounds
    );
}

/// Sends a request whose answer is lost, then the same again twice: both must have what was issued for the first.
async fn lost(
    scene: &Scene,
    lossy: &setaria_testkit::RelyingParty,
    parameters: &[(String, String)],
    round: usize,
) -> Tokens {
    let answer = lossy
        .http
        .try_send("GET", &lossy.token_url(parameters), &[], None)
        .await;
    assert!(answer.is_err(), "round {round}: the answer was to be lost");
    let again = scene.app.token_get(parameters, &[]).await;
    assert_eq!(again.status, 200, "round {round}: stranded: {}", again.text());
    let tokens = Tokens::read(&again);
    let once_more = Tokens::read(&scene.app.token_get(parameters, &[]).await);
    assert_eq!(
        tokens.access_token, once_more.access_token,
        "round {round}: issued twice"
    );
    let call = scene.app.call("/user/profile", &tokens.access_token).await;
    assert_eq!(call.status, 200, "round {round}: {}", call.text());
    tokens
}
