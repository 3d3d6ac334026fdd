// @generated

use ::ews_bindings::rt;

/// Simple type `t:EntityFeedbackEntityAddSourceType`, since `V2016_10_10`.
///
/// Restricts `xs:string`.
#[doc(alias = "EntityFeedbackEntityAddSourceType")]
#[derive(Debug, PartialEq, Hash)]
#[allow(missing_docs)]
#[non_exhaustive]
pub enum EntityFeedbackEntityAddSource {
    None,
    EntityRelevanceApi,
    /// since `V2017_07_11`
    EntityRelevanceApiCache,
    ActiveDirectory,
    ExplicitTyping,
    Paste,
    /// since `V2017_07_11`
    LocalCacheAndEntityRelevanceApi,
    /// since `V2017_07_11`
    LocalCache,
    Other,
    /// A value that the schema does not list.
    Unlisted(String),
}

impl Eq for EntityFeedbackEntityAddSource {}

rt::open_enum! {
    EntityFeedbackEntityAddSource;
    0 None;
    1 EntityRelevanceApi;
    2 EntityRelevanceApiCache;
    3 ActiveDirectory;
    4 ExplicitTyping;
    5 Paste;
    6 LocalCacheAndEntityRelevanceApi;
    7 LocalCache;
    8 Other;
}
