// @generated from the schemas of version V2018_01_08.

/// Simple type `t:MessageDispositionType`.
///
/// Restricts `xs:string`.
#[doc(alias = "MessageDispositionType")]
#[derive(Clone, Debug, PartialEq, Eq, Hash)]
#[allow(missing_docs)]
#[non_exhaustive]
pub enum MessageDisposition {
    SaveOnly,
    SendOnly,
    SendAndSaveCopy,
    /// A value that the schema does not list.
    Unlisted(String),
}

::ews_bindings::open_enum!(MessageDisposition : SaveOnly, SendAndSaveCopy, SendOnly);
