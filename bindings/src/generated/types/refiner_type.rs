// @generated

use ::ews_bindings::xml;

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

xml::open_enum!(RefinerType: Folder, From, HasAttachment, MailboxSource, None, To);
