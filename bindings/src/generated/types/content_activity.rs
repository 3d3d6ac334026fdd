// @generated

use ::ews_bindings::rt;
use super::super::ns;
use super::{ContentActivityAcl, ContentActivityMedia, ContentActivityType, Guid};

/// Complex type `t:ContentActivity`, since `V2016_10_10`.
#[derive(Clone, Debug, PartialEq, Hash)]
#[cfg_attr(feature = "serde", derive(serde::Serialize, serde::Deserialize))]
pub struct ContentActivity {
    /// Element `t:Id`, required.
    pub id: Guid,
    /// Element `t:SharedBy`, required.
    pub shared_by: String,
    /// Element `t:ContentLocation`, required.
    pub content_location: String,
    /// Element `t:StartTime`, required.
    pub start_time: String,
    /// Element `t:EndTime`, required.
    pub end_time: String,
    /// Element `t:Type`, required.
    pub r#type: ContentActivityType,
    /// Element `t:MediaType`, required.
    pub media_type: ContentActivityMedia,
    /// Element `t:Acl`, required.
    pub acl: ContentActivityAcl,
}

impl Eq for ContentActivity {}

impl ContentActivity {
    /// Creates a value from its required fields; all others are `None` or empty.
    #[inline]
    pub fn new(
        id: Guid,
        shared_by: impl Into<String>,
        content_location: impl Into<String>,
        start_time: impl Into<String>,
        end_time: impl Into<String>,
        r#type: ContentActivityType,
        media_type: ContentActivityMedia,
        acl: ContentActivityAcl,
    ) -> Self {
        Self {
            id,
            shared_by: shared_by.into(),
            content_location: content_location.into(),
            start_time: start_time.into(),
            end_time: end_time.into(),
            r#type,
            media_type,
            acl,
        }
    }
}

rt::complex_type! {
    ContentActivity = "t:ContentActivity", required 8, new(value text text text text value value value);
    elements t {
        0 id: "Id" required 0;
        1 shared_by: "SharedBy" required 1;
        2 content_location: "ContentLocation" required 2;
        3 start_time: "StartTime" required 3;
        4 end_time: "EndTime" required 4;
        5 r#type: "Type" required 5;
        6 media_type: "MediaType" required 6;
        7 acl: "Acl" required 7;
    }
}
