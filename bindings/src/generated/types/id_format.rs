// @generated from the schemas of version V2018_01_08.

/// Simple type `t:IdFormatType`.
///
/// Restricts `xs:string`.
#[doc(alias = "IdFormatType")]
#[derive(Clone, Debug, PartialEq, Eq, Hash)]
#[allow(missing_docs)]
#[non_exhaustive]
pub enum IdFormat {
    EwsLegacyId,
    EwsId,
    EntryId,
    HexEntryId,
    StoreId,
    OwaId,
    /// A value that the schema does not list.
    Unlisted(String),
}

::ews_bindings::open_enum!(
    IdFormat : EntryId, EwsId, EwsLegacyId, HexEntryId, OwaId, StoreId
);
