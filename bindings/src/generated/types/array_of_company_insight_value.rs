// @generated

use ::ews_bindings::{rt, xml};

use super::CompanyInsightValue;

/// Complex type `t:ArrayOfCompanyInsightValue`, since `V2016_10_10`.
pub type ArrayOfCompanyInsightValue = xml::List<
    CompanyInsightValue,
    ArrayOfCompanyInsightValueList,
>;

rt::list_name!(
    ArrayOfCompanyInsightValueList: Elements "t:Item" { name:
    "t:ArrayOfCompanyInsightValue", model: "t:Item*" }
);
