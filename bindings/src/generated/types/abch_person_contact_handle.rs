// @generated

use ::ews_bindings::rt;
use super::super::ns;

/// Complex type `t:AbchPersonContactHandle`, since `V2016_10_10`.
#[derive(Clone, Debug, PartialEq, Hash)]
#[cfg_attr(feature = "serde", derive(serde::Serialize, serde::Deserialize))]
pub struct AbchPersonContactHandle {
    /// Element `t:SourceId`, required.
    pub source_id: String,
    /// Element `t:ObjectId`, required.
    pub object_id: String,
    /// Element `t:AccountName`, optional.
    pub account_name: Option<String>,
}

impl Eq for AbchPersonContactHandle {}

impl AbchPersonContactHandle {
    /// Creates a value from its required fields; all others are `None` or empty.
    #[inline]
    pub fn new(source_id: impl Into<String>, object_id: impl Into<String>) -> Self {
        Self {
            source_id: source_id.into(),
            object_id: object_id.into(),
            account_name: None,
        }
    }
}

rt::complex_type! {
    AbchPersonContactHandle = "t:AbchPersonContactHandle", required 2, new(text text);
    elements t {
        0 source_id: "SourceId" required 0;
        1 object_id: "ObjectId" required 1;
        2 account_name: "AccountName" optional;
    }
}
