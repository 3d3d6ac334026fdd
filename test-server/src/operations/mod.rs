//! The operations: one function for each entry of a request.

mod attachments;
mod availability;
mod bodies;
mod convert_id;
mod create;
mod dispatch;
mod export;
mod find;
mod folders;
mod items;
mod local_time;
mod meeting_responses;
mod meetings;
mod names;
mod notifications;
mod oof;
mod resolve;
mod responses;
mod send;
mod stream;
mod summary;
mod sync;
mod time_zones;

pub(crate) use self::bodies::text as text_of_body;
pub(crate) use self::create::complete;
pub(crate) use self::stream::EventStream;

use std::panic::resume_unwind;

use ews_bindings::messages::{GetStreamingEvents, ResponseCode};
use ews_bindings::operation::{AnyRequest, Failure, Operation};
use ews_bindings::soap::{Envelope, Fault, RequestHeader, ResponseHeader};
use ews_bindings::types::{ExchangeVersion, ServerVersionInfo};
use ews_bindings::versions;
use ews_bindings::xml::Root;
use ews_bindings::{Error, Result};

use crate::mailbox::Mailbox;
use crate::refusal::Refusal;
use crate::server::State;
use crate::version;

pub(crate) use self::resolve::mailbox;

/// The outcome of one entry of a request.
pub(crate) type Outcome<M> = std::result::Result<M, Refusal>;

/// A request that is being answered.
pub(crate) struct Call<'s> {
    pub(crate) state: &'s mut State,
    /// The index of the mailbox of the user.
    mailbox: usize,
    version: ExchangeVersion,
    /// The outcome of each entry, if a fault refuses the request.
    pub(crate) refusal: Option<Refusal>,
    /// The number of the entry that a fault refuses, counted from the next entry, and its outcome.
    pub(crate) refused_entry: Option<(u32, Refusal)>,
    /// The largest number of folders in a page of a sync.
    pub(crate) max_folders: usize,
}

impl<'s> Call<'s> {
    /// Starts a request of the user with an index.
    pub(crate) fn new(state: &'s mut State, user: usize, header: &RequestHeader) -> Result<Self> {
        let version = version::named(header);
        let is_listed = !matches!(version, ExchangeVersion::Unlisted(_));
        if !is_listed && !versions::recorded().any(|recorded| recorded == version) {
            let text = "The request header contains an invalid or unsupported server version.";
            return Err(Fault::new(ResponseCode::ErrorInvalidServerVersion, text).into());
        }
        let mailbox = resolve::mailbox(state, header, user)?;
        let (refusal, refused_entry) = (None, None);
        Ok(Self { state, mailbox, version, refusal, refused_entry, max_folders: sync::FOLDERS_IN_A_PAGE })
    }

    /// Returns the mailbox of the user.
    pub(crate) fn own(&mut self) -> &mut Mailbox {
        &mut self.state.mailboxes[self.mailbox]
    }

    /// Counts an entry. Returns its outcome if a fault refuses it.
    fn refused(&mut self) -> Option<Refusal> {
        let (number, refusal) = self.refused_entry.as_mut()?;
        *number = number.wrapping_sub(1);
        (*number == 0).then(|| refusal.clone())
    }

    /// Checks that the mailbox has room for a number of bytes.
    fn check_room(&mut self, bytes: usize) -> Outcome<()> {
        if self.own().size.has_room(bytes) {
            return Ok(());
        }
        let text = "The mailbox has exceeded its maximum mailbox size.";
        Err(Refusal::new(ResponseCode::ErrorQuotaExceeded, text))
    }

    /// Checks before the work that the client can read a response of an operation that changes something.
    ///
    /// # Errors
    /// If the version of the client does not have the operation. A strict server has already refused such a request.
    fn check_response<O>(&self) -> Result<()>
    where
        O: Operation<Code = ResponseCode>,
        O::Response: Root,
    {
        if O::REPEATABLE {
            return Ok(());
        }
        let failure = Failure::new(ResponseCode::ErrorInternalServerError, "");
        let response = Envelope::new(header(), O::join([Err(failure)])?);
        write(&response, &self.version).map(drop).map_err(|_| Fault::unsupported(O::NAME).into())
    }

    /// Writes the response of an operation from the outcome of each entry.
    ///
    /// If the response cannot be written for the version of the client, the entries that cannot be written become
    /// failures. But if the operation has changed something, the client must not see a failure: the request then ends as
    /// after a panic, with an empty response.
    fn respond<O>(&self, outcomes: Vec<Outcome<O::Message>>) -> Result<String>
    where
        O: Operation<Code = ResponseCode>,
        O::Response: Root + Clone,
    {
        let own = |outcome| self.refusal.clone().map_or(outcome, Err);
        let outcomes = outcomes.into_iter().map(|outcome| own(outcome).map_err(Into::into));
        let response = Envelope::new(header(), O::join(outcomes)?);
        match write(&response, &self.version) {
            Ok(text) => Ok(text),
            Err(_) if !O::REPEATABLE => resume_unwind(Box::new("a response that cannot be written")),
            Err(error) => self.respond_in_part::<O>(response.body, &error),
        }
    }

    /// Writes a response with a failure in place of each entry that cannot be written.
    #[cold]
    fn respond_in_part<O>(&self, response: O::Response, error: &Error) -> Result<String>
    where
        O: Operation<Code = ResponseCode>,
        O::Response: Root + Clone,
    {
        let is_written = |outcome: &std::result::Result<_, _>| {
            let response = O::join([outcome.clone()]).map(|response| Envelope::new(header(), response));
            response.and_then(|response| write(&response, &self.version)).is_ok()
        };
        let failure = || Failure::new(ResponseCode::ErrorInternalServerError, error.to_string());
        let outcomes = O::split(response).into_iter();
        let outcomes = outcomes.map(|outcome| if is_written(&outcome) { outcome } else { Err(failure()) });
        write(&Envelope::new(header(), O::join(outcomes)?), &self.version)
    }
}

/// Writes an envelope without the parts that a version lacks.
fn write<R: Root>(envelope: &Envelope<ResponseHeader, R>, version: &ExchangeVersion) -> Result<String> {
    Ok(versions::prune(&envelope.to_xml()?, version.clone())?.xml)
}

/// The answer to a request.
pub(crate) enum Answer {
    Whole(String),
    Stream(EventStream),
}

/// Answers a request.
pub(crate) fn answer(call: &mut Call<'_>, request: AnyRequest) -> Result<Answer> {
    if let AnyRequest::GetStreamingEvents(get) = &request {
        return match call.refusal.clone() {
            Some(refusal) => call.respond::<GetStreamingEvents>(vec![Err(refusal)]).map(Answer::Whole),
            None => Ok(Answer::Stream(call.get_streaming_events(get))),
        };
    }
    dispatch::whole(call, request).map(Answer::Whole)
}

/// Writes a fault.
pub(crate) fn fault(fault: Fault) -> String {
    let text = fault.respond();
    Envelope::new(header(), fault).to_xml().unwrap_or(text)
}

/// Returns the header of each response: the build of Exchange 2019, and the newest version of the schema.
fn header() -> ResponseHeader {
    let version = ServerVersionInfo {
        major_version: Some(15),
        minor_version: Some(2),
        major_build_number: Some(1118),
        minor_build_number: Some(7),
        version: versions::recorded().next_back().map(|newest| newest.to_string()),
        ..ServerVersionInfo::default()
    };
    ResponseHeader { server_version_info: Some(version), ..ResponseHeader::default() }
}
