//! All operations, for tests that visit each.

use ews_bindings::messages;
use ews_bindings::operation::Operation;

/// A test that visits operations.
pub trait Visitor {
    /// Visits an operation.
    fn operation<O: Operation>(&mut self);
}

/// Visits every operation, in alphabetical order.
pub fn visit(visitor: &mut impl Visitor) {
    macro_rules! operations {
        ($($operation:ident)*) => { $( visitor.operation::<messages::$operation>(); )* };
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
