// @generated

use ::ews_bindings::{rt, xml};

use super::Insight;

/// Complex type `t:ArrayOfInsight`, since `V2016_10_10`.
pub type ArrayOfInsight = xml::List<Insight, ArrayOfInsightList>;

rt::list_name!(
    ArrayOfInsightList: Elements "t:Insight" { name: "t:ArrayOfInsight", model:
    "t:Insight*" }
);
