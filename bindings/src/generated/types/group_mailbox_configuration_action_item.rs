// @generated

use ::ews_bindings::rt;

/// Anonymous simple type: list item in t:GroupMailboxConfigurationAction.
///
/// Restricts `xs:string`.
#[derive(Debug, PartialEq, Hash)]
#[allow(missing_docs)]
#[non_exhaustive]
pub enum GroupMailboxConfigurationActionItem {
    SetRegionalSettings,
    CreateDefaultFolders,
    SetInitialFolderPermissions,
    SetAllFolderPermissions,
    ConfigureCalendar,
    SendWelcomeMessage,
    GenerateGroupPhoto,
    /// since `V2016_10_10`
    AllowOnlyMembersToPost,
    /// since `V2016_10_10`
    ConfigureConnectors,
    /// since `V2016_10_10`
    ConfigureFileChangeNotification,
    /// A value that the schema does not list.
    Unlisted(String),
}

impl Eq for GroupMailboxConfigurationActionItem {}

rt::open_enum! {
    GroupMailboxConfigurationActionItem;
    0 SetRegionalSettings;
    1 CreateDefaultFolders;
    2 SetInitialFolderPermissions;
    3 SetAllFolderPermissions;
    4 ConfigureCalendar;
    5 SendWelcomeMessage;
    6 GenerateGroupPhoto;
    7 AllowOnlyMembersToPost;
    8 ConfigureConnectors;
    9 ConfigureFileChangeNotification;
}
