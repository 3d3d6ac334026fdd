//! The choice of the functions that answer a request.

use ews_bindings::Result;
use ews_bindings::messages::{
    ConvertId, CopyFolder, CopyItem, CreateAttachment, CreateFolder, CreateItem, DeleteAttachment,
    DeleteFolder, DeleteItem, EmptyFolder, ExportItems, FindFolder, FindItem, GetAttachment, GetEvents,
    GetFolder, GetItem, GetServerTimeZones, GetUserAvailabilityRequest, GetUserOofSettingsRequest,
    MarkAsJunk, MoveFolder, MoveItem, ResolveNames, SendItem, SetUserOofSettingsRequest, Subscribe,
    SyncFolderHierarchy, SyncFolderItems, Unsubscribe, UpdateFolder, UpdateItem, UploadItems,
};
use ews_bindings::operation::AnyRequest;
use ews_bindings::soap::Fault;

use super::Call;
use super::convert_id::convert_id;
use super::time_zones::get_server_time_zones;
use crate::refusal::Refusal;

/// Answers each entry of a list by a method of the call.
macro_rules! each {
    ($call:ident, $operation:ty, $list:expr, |$entry:ident| $outcome:expr) => {{
        $call.check_response::<$operation>()?;
        let outcomes = $list.iter().map(|$entry| match $call.refused() {
            Some(refusal) => Err(refusal),
            None => $outcome,
        });
        let outcomes = outcomes.collect();
        $call.respond::<$operation>(outcomes)
    }};
}

/// Answers a request with one response message.
macro_rules! one {
    ($call:ident, $operation:ty, $outcome:expr) => {{
        $call.check_response::<$operation>()?;
        let outcome = $outcome;
        $call.respond::<$operation>(vec![outcome])
    }};
}

/// Answers a request whose response is complete at once.
pub(super) fn whole(call: &mut Call<'_>, request: AnyRequest) -> Result<String> {
    match request {
        AnyRequest::GetFolder(get) => {
            each!(call, GetFolder, get.folder_ids, |id| call.get_folder(id, &get.folder_shape))
        }
        AnyRequest::CreateFolder(create) => {
            each!(call, CreateFolder, create.folders, |folder| call
                .create_folder(&create.parent_folder_id, folder))
        }
        AnyRequest::UpdateFolder(update) => {
            each!(call, UpdateFolder, update.folder_changes, |change| call.update_folder(change))
        }
        AnyRequest::MoveFolder(request) => {
            each!(call, MoveFolder, request.folder_ids, |id| call.move_folder(id, &request.to_folder_id))
        }
        AnyRequest::CopyFolder(request) => {
            each!(call, CopyFolder, request.folder_ids, |id| call.copy_folder(id, &request.to_folder_id))
        }
        AnyRequest::DeleteFolder(delete) => {
            each!(call, DeleteFolder, delete.folder_ids, |id| call.delete_folder(id, &delete.delete_type))
        }
        AnyRequest::EmptyFolder(empty) => {
            each!(call, EmptyFolder, empty.folder_ids, |id| call.empty_folder(id, &empty))
        }
        AnyRequest::FindFolder(find) => {
            each!(call, FindFolder, find.parent_folder_ids, |id| call.find_folder(id, &find))
        }
        AnyRequest::SyncFolderHierarchy(sync) => one!(call, SyncFolderHierarchy, call.sync_folders(&sync)),
        other => of_items(call, other),
    }
}

/// Answers a request on items.
fn of_items(call: &mut Call<'_>, request: AnyRequest) -> Result<String> {
    match request {
        AnyRequest::SyncFolderItems(sync) => one!(call, SyncFolderItems, call.sync_items(&sync)),
        AnyRequest::FindItem(find) => {
            each!(call, FindItem, find.parent_folder_ids, |id| call.find_item(id, &find))
        }
        AnyRequest::GetItem(get) => {
            each!(call, GetItem, get.item_ids, |id| call.get_item(id, &get.item_shape))
        }
        AnyRequest::CreateItem(create) => {
            each!(call, CreateItem, create.items, |item| call.create_item(item, &create))
        }
        AnyRequest::UpdateItem(update) => {
            each!(call, UpdateItem, update.item_changes, |change| call.update_item(change, &update))
        }
        AnyRequest::DeleteItem(delete) => {
            each!(call, DeleteItem, delete.item_ids, |id| call.delete_item(id, &delete))
        }
        AnyRequest::MoveItem(request) => {
            each!(call, MoveItem, request.item_ids, |id| call.move_item(
                id,
                &request.to_folder_id,
                request.return_new_item_ids
            ))
        }
        AnyRequest::CopyItem(request) => {
            each!(call, CopyItem, request.item_ids, |id| call.copy_item(
                id,
                &request.to_folder_id,
                request.return_new_item_ids
            ))
        }
        AnyRequest::SendItem(send) => each!(call, SendItem, send.item_ids, |id| call.send_item(id, &send)),
        AnyRequest::MarkAsJunk(mark) => {
            each!(call, MarkAsJunk, mark.item_ids, |id| call.mark_as_junk(id, &mark))
        }
        AnyRequest::ExportItems(export) => {
            each!(call, ExportItems, export.item_ids, |id| call.export_item(id))
        }
        AnyRequest::UploadItems(upload) => {
            each!(call, UploadItems, upload.items, |item| call.upload_item(item))
        }
        other => of_others(call, other),
    }
}

/// Answers a request on attachments, subscriptions or the server.
fn of_others(call: &mut Call<'_>, request: AnyRequest) -> Result<String> {
    match request {
        AnyRequest::CreateAttachment(create) => {
            each!(call, CreateAttachment, create.attachments, |attachment| {
                call.create_attachment(attachment, &create)
            })
        }
        AnyRequest::GetAttachment(get) => {
            let shape = get.attachment_shape.as_deref();
            each!(call, GetAttachment, get.attachment_ids, |id| call.get_attachment(&id.id, shape))
        }
        AnyRequest::DeleteAttachment(delete) => {
            each!(call, DeleteAttachment, delete.attachment_ids, |id| call.delete_attachment(&id.id))
        }
        AnyRequest::Subscribe(subscribe) => one!(call, Subscribe, call.subscribe(&subscribe)),
        AnyRequest::GetEvents(get) => one!(call, GetEvents, call.get_events(&get)),
        AnyRequest::Unsubscribe(unsubscribe) => one!(call, Unsubscribe, call.unsubscribe(&unsubscribe)),
        AnyRequest::ResolveNames(resolve) => one!(call, ResolveNames, call.resolve_names(&resolve)),
        AnyRequest::GetServerTimeZones(get) => {
            call.respond::<GetServerTimeZones>(vec![Ok(get_server_time_zones(&get))])
        }
        AnyRequest::ConvertId(convert) => {
            each!(call, ConvertId, convert.source_ids, |id| convert_id(id, &convert.destination_format))
        }
        AnyRequest::GetUserOofSettings(get) => one!(call, GetUserOofSettingsRequest, call.get_oof(&get)),
        AnyRequest::SetUserOofSettings(set) => one!(call, SetUserOofSettingsRequest, call.set_oof(&set)),
        AnyRequest::GetUserAvailability(get) => {
            // The response cannot have a failure for the whole request.
            if let Some((code, text)) = call.refusal.clone().map(Refusal::into_parts) {
                return Err(Fault::new(code, text).into());
            }
            let response = call.get_user_availability(&get)?;
            call.respond::<GetUserAvailabilityRequest>(vec![Ok(response)])
        }
        other => Err(Fault::unsupported(other.name()).into()),
    }
}
