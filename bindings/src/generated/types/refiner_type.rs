// @generated from the schemas of version V2018_01_08.

/// Simple type `t:RefinerTypeType`.
///
/// Restricts `xs:string`.
#[doc(alias = "RefinerTypeType")]
#[derive(Clone, Debug, PartialEq, Eq, Hash)]
#[allow(missing_docs)]
#[non_exhaustive]
pub enum RefinerType {
    None,
    To,
    From,
    Folder,
    HasAttachment,
    MailboxSource,
    /// A value that the schema does not list.
    Unlisted(String),
}

::ews_bindings::open_enum!(
    RefinerType : Folder, From, HasAttachment, MailboxSource, None, To
);
