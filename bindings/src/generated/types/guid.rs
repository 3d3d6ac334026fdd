// @generated

use ::ews_bindings::rt;

/// Simple type `t:GuidType`.
///
/// Restricts `xs:string`: pattern `[0-9A-Fa-f]{8}-[0-9A-Fa-f]{4}-[0-9A-Fa-f]{4}-[0-9A-Fa-f]{4}-[0-9A-Fa-f]{12}`.
///
/// Microsoft's reference: [`Guid`](https://learn.microsoft.com/exchange/client-developer/web-service-reference/guid-ex15websvcsotherref).
#[doc(alias = "GuidType")]
#[derive(Clone, Debug, PartialEq, PartialOrd, Ord, Hash)]
pub struct Guid(String);

impl Eq for Guid {}

impl Guid {
    const FACETS: &'static [rt::Facets] = &[
        rt::Facets {
            pattern: Some((
                "[0-9A-Fa-f]{8}-[0-9A-Fa-f]{4}-[0-9A-Fa-f]{4}-[0-9A-Fa-f]{4}-[0-9A-Fa-f]{12}",
                &rt::Pattern::Sequence(
                    &[
                        rt::Pattern::Repeat(
                            &rt::Pattern::Class(&[('0', '9'), ('A', 'F'), ('a', 'f')]),
                            8,
                            8,
                        ),
                        rt::Pattern::Literal("-"),
                        rt::Pattern::Repeat(
                            &rt::Pattern::Class(&[('0', '9'), ('A', 'F'), ('a', 'f')]),
                            4,
                            4,
                        ),
                        rt::Pattern::Literal("-"),
                        rt::Pattern::Repeat(
                            &rt::Pattern::Class(&[('0', '9'), ('A', 'F'), ('a', 'f')]),
                            4,
                            4,
                        ),
                        rt::Pattern::Literal("-"),
                        rt::Pattern::Repeat(
                            &rt::Pattern::Class(&[('0', '9'), ('A', 'F'), ('a', 'f')]),
                            4,
                            4,
                        ),
                        rt::Pattern::Literal("-"),
                        rt::Pattern::Repeat(
                            &rt::Pattern::Class(&[('0', '9'), ('A', 'F'), ('a', 'f')]),
                            12,
                            12,
                        ),
                    ],
                ),
            )),
            ..rt::Facets::NONE
        },
    ];
}

rt::facet_text! {
    Guid, String
}
