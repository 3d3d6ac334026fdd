// @generated

use ::ews_bindings::xml;

/// Simple type `t:StreamingSubscriptionConnectionTimeoutType`, since `Exchange2010_SP1`.
///
/// Restricts `xs:int`: at least 1, at most 30.
#[doc(alias = "StreamingSubscriptionConnectionTimeoutType")]
#[derive(Clone, Copy, Debug, PartialEq, PartialOrd, Hash)]
pub struct StreamingSubscriptionConnectionTimeout(i32);

impl Eq for StreamingSubscriptionConnectionTimeout {}

impl StreamingSubscriptionConnectionTimeout {
    const FACETS: &'static [xml::Facets] = &[
        xml::Facets {
            min: Some(1),
            max: Some(30),
            ..xml::Facets::NONE
        },
    ];
}

xml::facet_number!(StreamingSubscriptionConnectionTimeout, i32);
