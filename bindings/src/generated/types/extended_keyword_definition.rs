// @generated

use ::ews_bindings::rt;
use super::super::ns;
use super::NonEmptyArrayOfExtendedFieldUrisType;

/// Complex type `t:ExtendedKeywordDefinitionType`, since `V2016_10_10`.
#[doc(alias = "ExtendedKeywordDefinitionType")]
#[derive(Clone, Debug, PartialEq, Hash)]
#[cfg_attr(feature = "serde", derive(serde::Serialize, serde::Deserialize))]
pub struct ExtendedKeywordDefinition {
    /// Element `t:Keyword`, required.
    pub keyword: String,
    /// Element `t:Properties`, required.
    pub properties: NonEmptyArrayOfExtendedFieldUrisType,
}

impl Eq for ExtendedKeywordDefinition {}

impl ExtendedKeywordDefinition {
    /// Creates a value from its required fields; all others are `None` or empty.
    #[inline]
    pub fn new(
        keyword: impl Into<String>,
        properties: impl Into<NonEmptyArrayOfExtendedFieldUrisType>,
    ) -> Self {
        Self {
            keyword: keyword.into(),
            properties: properties.into(),
        }
    }
}

rt::complex_type! {
    ExtendedKeywordDefinition = "t:ExtendedKeywordDefinitionType", required 2, new(text value(NonEmptyArrayOfExtendedFieldUrisType));
    elements t {
        0 keyword: "Keyword" required 0;
        1 properties: "Properties" required 1;
    }
}
