//! A trait for the differences between the two sync operations.

use std::fmt::Debug;
use std::ops::DerefMut;

use crate::operation::{Message, Operation};
use crate::rt::{ComplexType, Placeholder, ReadChoice, ReadComplex, WriteXml};
use crate::soap::Header;

/// An operation that [`FolderSync`](super::FolderSync) can drive: `SyncFolderItems` or `SyncFolderHierarchy`.
///
/// `FolderSync` has the code that both operations share. This trait has the differences: the names of the fields, and
/// the settings that only one operation has. Generated code implements this trait, also in a build script. Programs use
/// this trait only as a bound. The implementation for `SyncFolderHierarchy` is:
///
/// ```ignore
/// impl SyncOperation for SyncFolderHierarchy {
///     const STATE_KIND: &'static str = "folders";
///     type RequestHeader = RequestHeader;
///     type Shape = FolderResponseShape;
///     type FolderId = TargetFolderId;
///     type Folder = Option<TargetFolderId>; // without a folder, the operation syncs all folders
///     type Settings = ();                   // SyncFolderItems has MaxChangesReturned and others here
///     type Change = SyncFolderHierarchyChange;
///     type Changes = SyncFolderHierarchyChanges;
///
///     fn default_settings() {}
///
///     fn request(shape: FolderResponseShape, folder: Self::Folder, _: (), state: Option<String>) -> Self {
///         let mut request = Self::new(shape);
///         request.sync_folder_id = folder.map(Box::new);
///         request.sync_state = state;
///         request
///     }
///
///     fn page(message: SyncFolderHierarchyResponseMessage) -> PageContent<SyncFolderHierarchyChanges> {
///         PageContent {
///             state: message.sync_state,
///             is_last: message.includes_last_folder_in_range,
///             changes: message.changes,
///         }
///     }
/// }
/// ```
pub trait SyncOperation: Operation<Message: Message + ReadComplex> {
    /// The first word of a saved [`SyncState`](super::SyncState): `items` or `folders`.
    const STATE_KIND: &'static str;
    /// The headers of the request.
    type RequestHeader: Header + Send + Sync + 'static;
    /// The type of the element `ItemShape` or `FolderShape`.
    type Shape: Send + Sync + 'static;
    /// The type of the element `SyncFolderId`.
    type FolderId: WriteXml + Debug + Send + Sync + 'static;
    /// The folder of a sync: `FolderId` if the operation requires a folder, and otherwise `Option<FolderId>`.
    type Folder: From<Self::FolderId> + Clone + Debug + Send + Sync + 'static;
    /// Settings that only this operation has.
    type Settings: Clone + Debug + Send + Sync + 'static;
    /// A change.
    type Change: ReadChoice + Debug + Send + Sync + 'static;
    /// The type of the element `Changes`.
    type Changes: Placeholder
        + ComplexType
        + ReadComplex
        + DerefMut<Target = Vec<Self::Change>>
        + Send
        + Sync
        + 'static;

    /// Returns the settings of a new sync.
    fn default_settings() -> Self::Settings;

    /// Creates a request. `state` is `None` in the first request of a sync.
    fn request(
        shape: Self::Shape,
        folder: Self::Folder,
        settings: Self::Settings,
        state: Option<String>,
    ) -> Self;

    /// Takes the fields of a successful response message.
    fn page(message: Self::Message) -> PageContent<Self::Changes>;
}

/// The fields of a successful response message to a [`SyncOperation`].
#[derive(Debug)]
#[allow(clippy::exhaustive_structs)] // Generated code creates this struct.
pub struct PageContent<L> {
    /// The element `SyncState`.
    pub state: Option<String>,
    /// The element `IncludesLastItemInRange` or `IncludesLastFolderInRange`.
    pub is_last: Option<bool>,
    /// The element `Changes`.
    pub changes: Option<L>,
}

/// The settings of a sync of items; [`FolderSync::max_changes`](super::FolderSync::max_changes),
/// [`ignore`](super::FolderSync::ignore) and [`scope`](super::FolderSync::scope) change them.
///
/// The type parameters are the types of `MaxChangesReturned`, of an id in `Ignore`, and of `SyncScope`. If the schema
/// does not have the element, its type is [`Infallible`](std::convert::Infallible).
#[derive(Clone, Debug)]
#[allow(clippy::exhaustive_structs)] // Generated code creates and reads this struct.
pub struct ItemsSettings<M, I, S> {
    /// The largest number of changes in a response.
    pub max_changes: M,
    /// The items whose changes the server leaves out.
    pub ignore: Vec<I>,
    /// The kinds of items to sync.
    pub scope: Option<S>,
}

impl<M, I, S> ItemsSettings<M, I, S> {
    /// Creates settings that only limit the number of changes.
    pub fn new(max_changes: M) -> Self {
        Self { max_changes, ignore: Vec::new(), scope: None }
    }
}
