// @generated

use ::ews_bindings::xml;

use super::CompanyInsightValue;

/// Complex type `t:ArrayOfCompanyInsightValue`.
#[derive(Clone, Debug, Default, PartialEq, Eq, Hash)]
#[cfg_attr(feature = "serde", derive(serde::Serialize, serde::Deserialize))]
pub struct ArrayOfCompanyInsightValue(pub Vec<CompanyInsightValue>);

xml::complex_type!(
    ArrayOfCompanyInsightValue { name: "t:ArrayOfCompanyInsightValue", model: "t:Item*"
    }
);

xml::wrapper_type!(ArrayOfCompanyInsightValue, CompanyInsightValue);

xml::list_of_elements!(ArrayOfCompanyInsightValue, t "Item");
