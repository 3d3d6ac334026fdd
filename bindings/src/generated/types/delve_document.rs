// @generated

use ::ews_bindings::rt;
use super::super::ns;
use super::InsightValue;

/// Complex type `t:DelveDocument`, since `V2016_10_10`.
///
/// Extends `t:InsightValue`.
///
/// Fields inherited from [`InsightValue`]: `insight_source`, `updated_utc_ticks`.
#[derive(Clone, Debug, Default, PartialEq)]
#[cfg_attr(feature = "serde", derive(serde::Serialize, serde::Deserialize))]
pub struct DelveDocument {
    /// The value of the base type, [`InsightValue`].
    pub base: InsightValue,
    /// Element `t:Rank`, optional.
    #[cfg_attr(feature = "serde", serde(default, with = "rt::stored::float"))]
    pub rank: Option<f64>,
    /// Element `t:Author`, optional.
    pub author: Option<String>,
    /// Element `t:Created`, optional.
    pub created: Option<String>,
    /// Element `t:LastModifiedTime`, optional.
    pub last_modified_time: Option<String>,
    /// Element `t:DefaultEncodingURL`, optional.
    pub default_encoding_url: Option<String>,
    /// Element `t:FileType`, optional.
    pub file_type: Option<String>,
    /// Element `t:Title`, optional.
    pub title: Option<String>,
    /// Element `t:DocumentId`, optional.
    pub document_id: Option<String>,
    /// Element `t:PreviewURL`, optional.
    pub preview_url: Option<String>,
    /// Element `t:LastEditor`, optional.
    pub last_editor: Option<String>,
}

rt::complex_type! {
    DelveDocument: InsightValue = "t:DelveDocument";
    elements t {
        base 2;
        0 rank: "Rank" optional;
        1 author: "Author" optional;
        2 created: "Created" optional;
        3 last_modified_time: "LastModifiedTime" optional;
        4 default_encoding_url: "DefaultEncodingURL" optional;
        5 file_type: "FileType" optional;
        6 title: "Title" optional;
        7 document_id: "DocumentId" optional;
        8 preview_url: "PreviewURL" optional;
        9 last_editor: "LastEditor" optional;
    }
}
