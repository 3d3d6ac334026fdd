// @generated

use ::ews_bindings::{rt, xml};

use super::SkillInsightValue;

/// Complex type `t:ArrayOfSkillInsightValue`, since `V2016_10_10`.
pub type ArrayOfSkillInsightValue = xml::List<
    SkillInsightValue,
    ArrayOfSkillInsightValueList,
>;

rt::list_name!(
    ArrayOfSkillInsightValueList: Elements "t:Item" { name:
    "t:ArrayOfSkillInsightValue", model: "t:Item*" }
);
