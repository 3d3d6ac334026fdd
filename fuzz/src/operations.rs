//! All operations, to read their responses with `outcomes`.

use ews_bindings::Result;
use ews_bindings::messages::*;
use ews_bindings::operation::Operation;

/// A function that counts the outcomes of a response.
pub(crate) type Count = fn(&[u8]) -> Result<usize>;

/// Calls `each` with the response element of every operation and the function that counts its outcomes.
pub(crate) fn visit(each: &mut dyn FnMut(&'static str, Count)) {
    macro_rules! operations {
        ($($operation:ty)*) => { $( each(<$operation>::RESPONSE, outcomes::<$operation>); )* };
    }
    operations! {
        AddDelegate AddDistributionGroupToImList AddImContactToGroup AddImGroup AddNewImContactToGroup
        AddNewTelUriContactToGroup AddTag ApplyConversationAction ArchiveItem ConvertId CopyFolder CopyItem
        CreateAttachment CreateFolder CreateFolderPath CreateItem CreateManagedFolderRequest
        CreateMeetingInstanceRequest CreateMeetingSpace CreateUserConfiguration DeleteAttachment
        DeleteFolder DeleteItem DeleteMeetingInstanceRequest DeleteMeetingSpace DeleteSearchSuggestion
        DeleteUserConfiguration DisableApp DisconnectPhoneCall EmptyFolder EndSearchSession ExecuteSearch
        ExpandDl ExportItems FindAvailableMeetingTimes FindConversation FindFolder FindItem
        FindMeetingSpaceByJoinUrl FindMeetingTimeCandidates FindMessageTrackingReportRequest FindPeople
        FindTags GetAppManifests GetAppMarketplaceUrl GetAttachment GetClientAccessToken
        GetConversationItems GetDelegate GetDiscoverySearchConfiguration GetEvents GetFolder
        GetHoldOnMailboxes GetImItemList GetImItems GetInboxRulesRequest GetItem
        GetLastPrivateCatalogUpdate GetMailTips GetMeetingInstanceRequest GetMeetingSpace
        GetMessageTrackingReportRequest GetNonIndexableItemDetails GetNonIndexableItemStatistics
        GetPasswordExpirationDate GetPersona GetPhoneCallInformation GetPrivateCatalogAddIns GetRoomLists
        GetRooms GetSearchSuggestions GetSearchableMailboxes GetServerTimeZones GetServiceConfiguration
        GetSharingFolder GetSharingMetadata GetSpecificUserConfiguration GetStreamingEvents
        GetUserAvailabilityRequest GetUserConfiguration GetUserOofSettingsRequest GetUserPhoto
        GetUserRetentionPolicyTags HideTag InstallApp MarkAllItemsAsRead MarkAsJunk MoveFolder MoveItem
        PlayOnPhone RefreshSharingFolder RemoveContactFromImList RemoveDelegate
        RemoveDistributionGroupFromImList RemoveImContactFromGroup RemoveImGroup ReportMessage ResolveNames
        SearchMailboxes SendItem SetHoldOnMailboxes SetImGroup SetImListMigrationCompleted
        SetTeamMailboxRequest SetUserOofSettingsRequest SetUserPhoto StartSearchSession Subscribe
        SyncFolderHierarchy SyncFolderItems UninstallApp UnpinTeamMailboxRequest Unsubscribe UpdateDelegate
        UpdateExtensionUsage UpdateFolder UpdateInboxRulesRequest UpdateItem UpdateItemInRecoverableItems
        UpdateMeetingInstanceRequest UpdateMeetingSpace UpdateUserConfiguration UploadItems
    }
}

fn outcomes<O: Operation>(bytes: &[u8]) -> Result<usize> {
    let outcomes = O::outcomes(bytes)?;
    // The text of a failure must not panic.
    outcomes.iter().filter_map(|outcome| outcome.as_ref().err()).for_each(|failure| {
        let _ = failure.to_string();
    });
    Ok(outcomes.len())
}
