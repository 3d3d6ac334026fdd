// @generated

use ::ews_bindings::xml;

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

xml::open_enum!(IdFormat: EntryId, EwsId, EwsLegacyId, HexEntryId, OwaId, StoreId);
