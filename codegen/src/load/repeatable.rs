//! The operations of Exchange that only read. A WSDL does not say it, so `import` writes it to `operations.toml`.
//!
//! The list is for schema folders of servers. A test compares it with `schemas/operations.toml`.

/// The operations that only read, sorted by name.
///
/// Left out are operations that issue a token (`GetClientAccessToken`, `GetSharingMetadata`), and operations that may do
/// more than read (`ExecuteSearch`, `GetSharingFolder`).
const REPEATABLE: &[&str] = &[
    "ConvertId",
    "ExpandDL",
    "ExportItems",
    "FindAvailableMeetingTimes",
    "FindConversation",
    "FindFolder",
    "FindItem",
    "FindMeetingSpaceByJoinUrl",
    "FindMeetingTimeCandidates",
    "FindMessageTrackingReport",
    "FindPeople",
    "FindTags",
    "GetAppManifests",
    "GetAppMarketplaceUrl",
    "GetAttachment",
    "GetConversationItems",
    "GetDelegate",
    "GetDiscoverySearchConfiguration",
    "GetEvents",
    "GetFolder",
    "GetHoldOnMailboxes",
    "GetImItemList",
    "GetImItems",
    "GetInboxRules",
    "GetItem",
    "GetLastPrivateCatalogUpdate",
    "GetMailTips",
    "GetMeetingInstance",
    "GetMeetingSpace",
    "GetMessageTrackingReport",
    "GetNonIndexableItemDetails",
    "GetNonIndexableItemStatistics",
    "GetPasswordExpirationDate",
    "GetPersona",
    "GetPhoneCallInformation",
    "GetPrivateCatalogAddIns",
    "GetRoomLists",
    "GetRooms",
    "GetSearchSuggestions",
    "GetSearchableMailboxes",
    "GetServerTimeZones",
    "GetServiceConfiguration",
    "GetSpecificUserConfiguration",
    "GetStreamingEvents",
    "GetUserAvailability",
    "GetUserConfiguration",
    "GetUserOofSettings",
    "GetUserPhoto",
    "GetUserRetentionPolicyTags",
    "ResolveNames",
    "SearchMailboxes",
    "SyncFolderHierarchy",
    "SyncFolderItems",
];

/// Returns `true` if an operation is known to only read.
pub(super) fn is_known(operation: &str) -> bool {
    REPEATABLE.binary_search(&operation).is_ok()
}

#[cfg(test)]
mod tests {
    use super::*;
    use crate::load::load;
    use crate::test_schema;

    #[test]
    fn names_are_sorted() {
        assert!(REPEATABLE.is_sorted());
    }

    #[test]
    fn known_operations_are_the_repeatable_ones_of_the_repository() {
        let schema = load(&test_schema::folder()).expect("the schema loads");
        for operation in &schema.operations {
            let name = &operation.name;
            assert_eq!(operation.is_repeatable, is_known(name), "{name}: one of the two lists lacks it");
        }
    }
}
