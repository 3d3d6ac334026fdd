// @generated

use ::ews_bindings::{rt, xml};

use super::TimeZoneDefinition;

/// Complex type `t:ArrayOfTimeZoneDefinitionType`, since `Exchange2010_SP1`.
#[doc(alias = "ArrayOfTimeZoneDefinitionType")]
pub type ArrayOfTimeZoneDefinition = xml::List<
    TimeZoneDefinition,
    ArrayOfTimeZoneDefinitionList,
>;

rt::list_name!(
    ArrayOfTimeZoneDefinitionList: Elements "t:TimeZoneDefinition" { name:
    "t:ArrayOfTimeZoneDefinitionType", model: "(t:TimeZoneDefinition)*" }
);
