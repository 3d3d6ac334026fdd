// @generated

use ::ews_bindings::xml;

use super::Insight;

/// Complex type `t:ArrayOfInsight`.
#[derive(Clone, Debug, Default, PartialEq)]
#[cfg_attr(feature = "serde", derive(serde::Serialize, serde::Deserialize))]
pub struct ArrayOfInsight(pub Vec<Insight>);

xml::complex_type!(ArrayOfInsight { name: "t:ArrayOfInsight", model: "t:Insight*" });

xml::wrapper_type!(ArrayOfInsight, Insight);

xml::list_of_elements!(ArrayOfInsight, t "Insight");
