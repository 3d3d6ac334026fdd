//! The operations: one function for each entry of a request.

mod create;
mod find;
mod folders;
mod items;
mod notifications;
mod resolve;
mod stream;
mod sync;

pub(crate) use self::create::complete;
pub(crate) use self::stream::EventStream;
use ews_bindings::Result;

use ews_bindings::messages::{
    CopyFolder, CopyItem, CreateFolder, CreateItem, DeleteFolder, DeleteItem, EmptyFolder, FindFolder,
    FindItem, GetEvents, GetFolder, GetItem, GetStreamingEvents, MarkAsJunk, MoveFolder, MoveItem,
    ResponseCode, SendItem, Subscribe, SyncFolderHierarchy, SyncFolderItems, Unsubscribe, UpdateFolder,
    UpdateItem,
};
use ews_bindings::operation::{AnyRequest, Operation};
use ews_bindings::soap::{Envelope, Fault, RequestHeader, ResponseHeader};
use ews_bindings::types::{ExchangeVersion, ServerVersionInfo};
use ews_bindings::versions;
use ews_bindings::xml::Root;

use crate::mailbox::Mailbox;
use crate::refusal::Refusal;
use crate::server::State;

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
    /// The largest number of folders in a page of a sync.
    pub(crate) max_folders: usize,
}

impl<'s> Call<'s> {
    /// Starts a request of the user with an index.
    pub(crate) fn new(state: &'s mut State, user: usize, header: &RequestHeader) -> Result<Self> {
        let version = header.request_server_version.as_ref().map(|named| named.version.clone());
        // A request without a version is a request of Exchange 2007.
        let version = version.unwrap_or(ExchangeVersion::Exchange2007);
        if matches!(version, ExchangeVersion::Unlisted(_)) {
            let text = "The request header contains an invalid or unsupported server version.";
            return Err(Fault::new(ResponseCode::ErrorInvalidServerVersion, text).into());
        }
        let mailbox = resolve::impersonated(state, header, user)?;
        Ok(Self { state, mailbox, version, refusal: None, max_folders: sync::FOLDERS_IN_A_PAGE })
    }

    /// Returns the mailbox of the user.
    pub(crate) fn own(&mut self) -> &mut Mailbox {
        &mut self.state.mailboxes[self.mailbox]
    }

    /// Writes the response of an operation from the outcome of each entry.
    fn respond<O>(&self, outcomes: Vec<Outcome<O::Message>>) -> Result<String>
    where
        O: Operation<Code = ResponseCode>,
        O::Response: Root,
    {
        let own = |outcome| self.refusal.clone().map_or(outcome, Err);
        let outcomes = outcomes.into_iter().map(|outcome| own(outcome).map_err(Into::into)).collect();
        let response = Envelope::new(header(), O::join(outcomes)?).to_xml()?;
        Ok(versions::prune(&response, self.version.clone())?.xml)
    }
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
    whole(call, request).map(Answer::Whole)
}

/// Answers a request for which the whole response is known at once.
fn whole(call: &mut Call<'_>, request: AnyRequest) -> Result<String> {
    /// Answers each entry of a list by a method of the call.
    macro_rules! each {
        ($operation:ty, $list:expr, |$entry:ident| $outcome:expr) => {{
            let outcomes = $list.iter().map(|$entry| $outcome).collect();
            call.respond::<$operation>(outcomes)
        }};
    }
    match request {
        AnyRequest::GetFolder(get) => {
            each!(GetFolder, get.folder_ids, |id| call.get_folder(id, &get.folder_shape))
        }
        AnyRequest::CreateFolder(create) => {
            each!(CreateFolder, create.folders, |folder| call.create_folder(&create.parent_folder_id, folder))
        }
        AnyRequest::UpdateFolder(update) => {
            each!(UpdateFolder, update.folder_changes, |change| call.update_folder(change))
        }
        AnyRequest::MoveFolder(request) => {
            each!(MoveFolder, request.folder_ids, |id| call.move_folder(id, &request.to_folder_id))
        }
        AnyRequest::CopyFolder(request) => {
            each!(CopyFolder, request.folder_ids, |id| call.copy_folder(id, &request.to_folder_id))
        }
        AnyRequest::DeleteFolder(delete) => {
            each!(DeleteFolder, delete.folder_ids, |id| call.delete_folder(id, &delete.delete_type))
        }
        AnyRequest::EmptyFolder(empty) => {
            each!(EmptyFolder, empty.folder_ids, |id| call.empty_folder(id, &empty))
        }
        AnyRequest::FindFolder(find) => {
            each!(FindFolder, find.parent_folder_ids, |id| call.find_folder(id, &find))
        }
        AnyRequest::SyncFolderHierarchy(sync) => {
            let outcome = call.sync_folders(&sync);
            call.respond::<SyncFolderHierarchy>(vec![outcome])
        }
        AnyRequest::SyncFolderItems(sync) => {
            let outcome = call.sync_items(&sync);
            call.respond::<SyncFolderItems>(vec![outcome])
        }
        AnyRequest::FindItem(find) => each!(FindItem, find.parent_folder_ids, |id| call.find_item(id, &find)),
        AnyRequest::GetItem(get) => each!(GetItem, get.item_ids, |id| call.get_item(id, &get.item_shape)),
        AnyRequest::CreateItem(create) => {
            each!(CreateItem, create.items, |item| call.create_item(item, &create))
        }
        AnyRequest::UpdateItem(update) => {
            each!(UpdateItem, update.item_changes, |change| call.update_item(change, &update))
        }
        AnyRequest::DeleteItem(delete) => {
            each!(DeleteItem, delete.item_ids, |id| call.delete_item(id, &delete.delete_type))
        }
        AnyRequest::MoveItem(request) => {
            each!(MoveItem, request.item_ids, |id| call.move_item(id, &request.to_folder_id))
        }
        AnyRequest::CopyItem(request) => {
            each!(CopyItem, request.item_ids, |id| call.copy_item(id, &request.to_folder_id))
        }
        AnyRequest::SendItem(send) => each!(SendItem, send.item_ids, |id| call.send_item(id, &send)),
        AnyRequest::MarkAsJunk(mark) => each!(MarkAsJunk, mark.item_ids, |id| call.mark_as_junk(id, &mark)),
        AnyRequest::Subscribe(subscribe) => {
            let outcome = call.subscribe(&subscribe);
            call.respond::<Subscribe>(vec![outcome])
        }
        AnyRequest::GetEvents(get) => {
            let outcome = call.get_events(&get);
            call.respond::<GetEvents>(vec![outcome])
        }
        AnyRequest::Unsubscribe(unsubscribe) => {
            let outcome = call.unsubscribe(&unsubscribe);
            call.respond::<Unsubscribe>(vec![outcome])
        }
        other => Err(Fault::unsupported(other.name()).into()),
    }
}

/// Writes a fault.
pub(crate) fn fault(fault: Fault) -> String {
    let text = fault.respond();
    Envelope::new(header(), fault).to_xml().unwrap_or(text)
}

/// Returns the header of each response: the version of Exchange 2019.
fn header() -> ResponseHeader {
    let version = ServerVersionInfo {
        major_version: Some(15),
        minor_version: Some(2),
        major_build_number: Some(1118),
        minor_build_number: Some(7),
        version: Some("V2018_01_08".to_owned()),
        ..ServerVersionInfo::default()
    };
    ResponseHeader { server_version_info: Some(version), ..ResponseHeader::default() }
}
