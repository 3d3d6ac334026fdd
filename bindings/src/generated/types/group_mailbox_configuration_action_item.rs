// @generated

use ::ews_bindings::xml;

/// Simple type without a name: list item in t:GroupMailboxConfigurationAction.
///
/// Restricts `xs:string`.
#[derive(Clone, Debug, PartialEq, Eq, Hash)]
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
    AllowOnlyMembersToPost,
    ConfigureConnectors,
    ConfigureFileChangeNotification,
    /// A value that the schema does not list.
    Unlisted(String),
}

xml::open_enum!(
    GroupMailboxConfigurationActionItem: AllowOnlyMembersToPost, ConfigureCalendar,
    ConfigureConnectors, ConfigureFileChangeNotification, CreateDefaultFolders,
    GenerateGroupPhoto, SendWelcomeMessage, SetAllFolderPermissions,
    SetInitialFolderPermissions, SetRegionalSettings
);
