use std::{error::Error, thread::sleep, time::Duration};

use ews_bindings::messages::CreateItem;
use ews_bindings::operation::Operation;
use ews_bindings::soap::{Envelope, HttpOutcome, HttpResponse};
use ews_bindings::types::{AllItem, MessageDisposition};

/// Creates items, and returns an error message for each item that the server did not create. `post` sends a request
/// with a SOAP action, and returns the HTTP status and body of the response.
fn create_items(
    mut items: Vec<AllItem>,
    post: impl Fn(&str, &str) -> Result<(u16, Vec<u8>), Box<dyn Error>>,
) -> Result<Vec<(AllItem, String)>, Box<dyn Error>> {
    let mut failed = Vec::new();
    while !items.is_empty() {
        let request = CreateItem {
            message_disposition: Some(MessageDisposition::SaveOnly),
            ..CreateItem::new(items.clone())
        };
        // If `post` fails, the server may have created some of the items. So the error ends this function.
        let (status, body) = post(CreateItem::ACTION, &Envelope::request(request).to_xml()?)?;
        match CreateItem::http_outcome(&HttpResponse::new(status, &body)) {
            HttpOutcome::Response => {}
            HttpOutcome::RetryAfter(wait) => {
                sleep(wait.unwrap_or(Duration::from_secs(60)));
                continue;
            }
            outcome => return Err(outcome.to_string().into()),
        }
        let outcomes = CreateItem::outcomes(&body)?;
        if outcomes.len() != items.len() {
            return Err(format!("{} outcomes for {} items", outcomes.len(), items.len()).into());
        }
        let (mut refused, mut wait) = (Vec::new(), Duration::ZERO);
        for (item, outcome) in items.into_iter().zip(outcomes) {
            let Err(failure) = outcome else { continue };
            if failure.transient().is_some_and(|transient| transient.may_repeat(CreateItem::REPEATABLE)) {
                wait = wait.max(failure.back_off().unwrap_or(Duration::from_secs(60)));
                refused.push(item);
            } else {
                failed.push((item, failure.to_string()));
            }
        }
        items = refused;
        sleep(wait);
    }
    Ok(failed)
}
