// @generated

use ::ews_bindings::rt;

/// Simple type `t:RefinerTypeType`, since `V2016_10_10`.
///
/// Restricts `xs:string`.
#[doc(alias = "RefinerTypeType")]
#[derive(Debug, PartialEq, Hash)]
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

impl Eq for RefinerType {}

rt::open_enum! {
    RefinerType;
    0 None;
    1 To;
    2 From;
    3 Folder;
    4 HasAttachment;
    5 MailboxSource;
}
