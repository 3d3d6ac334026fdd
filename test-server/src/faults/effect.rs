//! The effect of a fault: a response in place of the work, a refusal, or a change of the response.

use std::time::Duration;

use ews_bindings::messages::ResponseCode;
use ews_bindings::operation::AnyRequest;
use ews_bindings::soap::Fault as SoapFault;
use http::header::RETRY_AFTER;
use http::{HeaderValue, Response, StatusCode};

use super::Faults;
pub(crate) use super::edit::Edit;
use super::kind::{CutPoint, Kind};
use crate::body::{Body, Delivery};
use crate::refusal::Refusal;
use crate::respond;

/// The text with which a busy Exchange server refuses a request.
const BUSY: &str = "The server cannot service this request right now. Try again later.";

/// An estimate of the length of the headers, for a fault that cuts the connection after a fraction of the response.
const HEADERS: usize = 120;

/// The effect of a fault on a request.
#[derive(Default)]
pub(crate) struct Effect {
    /// The name of the fault, if there is one.
    pub(crate) name: Option<&'static str>,
    /// The response that is sent without any work.
    pub(crate) instead: Option<Response<Body>>,
    /// The outcome of each entry, in place of the work.
    pub(crate) refusal: Option<Refusal>,
    /// The number of the entry that is refused, from 1, and its outcome.
    pub(crate) refused_entry: Option<(u32, Refusal)>,
    /// The largest number of changes in a page of a sync.
    pub(crate) max_changes: Option<u32>,
    /// `true` if the server panics after the work.
    pub(crate) panics: bool,
    /// The response that is sent after the work, in place of its real response.
    pub(crate) afterwards: Option<Response<Body>>,
    pub(crate) edit: Option<Edit>,
    delivery: Delivery,
    /// The fraction of the response after which the connection is cut, from 0 to 1.
    cut_part: Option<f64>,
}

impl Faults {
    /// Returns the effect of the next fault on a request.
    pub(crate) fn effect(&self, request: &AnyRequest) -> Effect {
        self.next(request.name()).map_or_else(Effect::default, Effect::of)
    }
}

impl Effect {
    fn of(kind: Kind) -> Self {
        let (mut max_changes, mut cut_part) = (None, None);
        let mut delivery = Delivery::default();
        match kind {
            Kind::ShortPage(changes) => max_changes = Some(changes),
            Kind::Cut(CutPoint::Byte(byte)) => delivery = cut_after(byte),
            Kind::Cut(CutPoint::Part(part)) => cut_part = Some(part),
            Kind::Slow(pause) => delivery.pause = Some(pause),
            Kind::Hang => delivery.hangs = true,
            _ => {}
        }
        let timeout = || respond::page(StatusCode::GATEWAY_TIMEOUT, "504 Gateway Time-out");
        Self {
            name: Some(kind.name()),
            instead: instead(kind),
            refusal: refusal(kind),
            refused_entry: refused_entry(kind),
            max_changes,
            panics: kind == Kind::Crash,
            afterwards: (kind == Kind::GatewayTimeout).then(timeout),
            edit: Edit::of(kind),
            delivery,
            cut_part,
        }
    }

    /// Sets the way in which a network sends the response.
    pub(crate) fn deliver(&self, response: &mut Response<Body>) {
        let body = response.body_mut();
        body.delivery = self.delivery;
        if let Some(part) = self.cut_part {
            body.delivery = cut_after(part_of(body.as_ref().len() + HEADERS, part));
        }
    }
}

fn cut_after(byte: usize) -> Delivery {
    Delivery { cut_after: Some(byte), ..Delivery::default() }
}

/// Returns a fraction of a length. `part` is from 0 to 1.
#[expect(clippy::cast_precision_loss, clippy::cast_possible_truncation, clippy::cast_sign_loss)]
fn part_of(length: usize, part: f64) -> usize {
    (length as f64 * part) as usize
}

/// Returns the response that is sent without any work.
fn instead(kind: Kind) -> Option<Response<Body>> {
    Some(match kind {
        Kind::Busy(back_off) => {
            let fault = SoapFault::new(ResponseCode::ErrorServerBusy, BUSY);
            respond::fault(match back_off {
                Some(wait) => fault.with_back_off(wait),
                None => fault,
            })
        }
        Kind::InvalidStateFault => {
            respond::fault(SoapFault::new(ResponseCode::ErrorInvalidSyncStateData, INVALID_STATE))
        }
        Kind::Unavailable(wait) => {
            let page = respond::page(StatusCode::SERVICE_UNAVAILABLE, "Service Unavailable");
            match wait {
                Some(wait) => respond::with_header(page, RETRY_AFTER, whole_seconds(wait)),
                None => page,
            }
        }
        Kind::Html => respond::page(StatusCode::OK, "Sign in to your account"),
        Kind::HtmlError => respond::page(StatusCode::INTERNAL_SERVER_ERROR, "Runtime Error"),
        Kind::Login => respond::login(),
        Kind::SignIn => respond::sign_in(),
        Kind::BadGateway => respond::page(StatusCode::BAD_GATEWAY, "502 Bad Gateway"),
        Kind::Lost => {
            let mut response = respond::text(StatusCode::SERVICE_UNAVAILABLE, "the connection is closed");
            response.body_mut().delivery = cut_after(0);
            response
        }
        _ => return None,
    })
}

const INVALID_STATE: &str = "Synchronization state data is corrupt or otherwise invalid.";

/// Returns the outcome of each entry of a request that the fault refuses.
fn refusal(kind: Kind) -> Option<Refusal> {
    let (refusal, back_off) = match kind {
        Kind::BusyMessages(back_off) => (Refusal::new(ResponseCode::ErrorServerBusy, BUSY), back_off),
        Kind::BusyInside(back_off) => {
            let refusal = Refusal::new(
                ResponseCode::ErrorInternalServerError,
                "An internal server error occurred. The operation failed.",
            );
            (refusal.value("InnerErrorResponseCode", "ErrorServerBusy"), back_off)
        }
        Kind::InvalidState => (Refusal::new(ResponseCode::ErrorInvalidSyncStateData, INVALID_STATE), None),
        Kind::UnknownCode => {
            (Refusal::new("ErrorOfANewerServer".into(), "An error that the schema does not list."), None)
        }
        _ => return None,
    };
    Some(match back_off {
        Some(wait) => refusal.value("BackOffMilliseconds", wait.as_millis().to_string()),
        None => refusal,
    })
}

fn refused_entry(kind: Kind) -> Option<(u32, Refusal)> {
    let Kind::CorruptItem(number) = kind else { return None };
    Some((number, Refusal::new(ResponseCode::ErrorItemCorrupt, "The item is corrupt.")))
}

/// Returns a time in seconds, rounded up.
fn whole_seconds(time: Duration) -> HeaderValue {
    HeaderValue::from(time.as_secs() + u64::from(time.subsec_nanos() > 0))
}
