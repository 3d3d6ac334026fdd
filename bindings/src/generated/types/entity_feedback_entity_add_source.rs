// @generated

use ::ews_bindings::xml;

/// Simple type `t:EntityFeedbackEntityAddSourceType`.
///
/// Restricts `xs:string`.
#[doc(alias = "EntityFeedbackEntityAddSourceType")]
#[derive(Clone, Debug, PartialEq, Eq, Hash)]
#[allow(missing_docs)]
#[non_exhaustive]
pub enum EntityFeedbackEntityAddSource {
    None,
    EntityRelevanceApi,
    EntityRelevanceApiCache,
    ActiveDirectory,
    ExplicitTyping,
    Paste,
    LocalCacheAndEntityRelevanceApi,
    LocalCache,
    Other,
    /// A value that the schema does not list.
    Unlisted(String),
}

xml::open_enum!(
    EntityFeedbackEntityAddSource: ActiveDirectory, EntityRelevanceApi,
    EntityRelevanceApiCache, ExplicitTyping, LocalCache, LocalCacheAndEntityRelevanceApi,
    None, Other, Paste
);
