//! The macros that implement operations and response messages.

/// Implements [`Operation`](crate::operation::Operation). The last argument is `itself` if the response is one response
/// message, `list` if the response has a list of messages, and `none` if it does not have messages.
#[doc(hidden)]
#[macro_export]
macro_rules! operation {
    ($request:ty, $name:literal, $($absolute:ident)? $action:literal, $element:literal $($repeatable:ident)? => $answer:literal: $response:ty, $($outcomes:tt)*) => {
        impl $crate::operation::Operation for $request {
            const NAME: &'static str = $name;
            const ACTION: &'static str = $crate::operation!(@action $($absolute)? $action);
            const REQUEST: &'static str = $element;
            const RESPONSE: &'static str = $answer;
            const REPEATABLE: bool = $crate::operation!(@is $($repeatable)?);
            type Response = $response;
            $crate::operation!(@split $response, $($outcomes)*);
        }
    };
    (@action absolute $action:literal) => { $action };
    (@action $action:literal) => { concat!("http://schemas.microsoft.com/exchange/services/2006/messages/", $action) };
    (@is repeatable) => { true };
    (@is) => { false };
    (@split $response:ty, itself) => {
        type Message = $response;
        type Code = Code;

        #[inline]
        fn split(response: $response) -> $crate::operation::Outcomes<$response, Code> {
            $crate::operation::split_message(response)
        }

        #[inline]
        fn join_outcomes(outcomes: $crate::operation::Outcomes<$response, Code>) -> $crate::Result<$response> {
            $crate::operation::join_message(Self::NAME, outcomes)
        }
    };
    (@split $response:ty, list ($message:ty)) => {
        type Message = $message;
        type Code = Code;

        #[inline]
        fn split(response: $response) -> $crate::operation::Outcomes<$message, Code> {
            $crate::operation::messages(response.response_messages.into_vec())
        }

        #[inline]
        fn join_outcomes(outcomes: $crate::operation::Outcomes<$message, Code>) -> $crate::Result<$response> {
            $crate::operation::join_list(Self::NAME, outcomes).map(<$response>::new)
        }
    };
    (@split $response:ty, none) => {
        type Message = $response;
        type Code = Code;

        #[inline]
        fn split(response: $response) -> $crate::operation::Outcomes<$response, Code> {
            [Ok(response)].into_iter().collect()
        }

        #[inline]
        fn join_outcomes(outcomes: $crate::operation::Outcomes<$response, Code>) -> $crate::Result<$response> {
            $crate::operation::join_response(Self::NAME, outcomes)
        }
    };
}

/// Defines the function that visits all operations. The arguments are the requests in each module.
#[doc(hidden)]
#[macro_export]
macro_rules! visit_operations {
    ($($module:ident { $($request:ident)* })*) => {
        /// Visits every operation, in alphabetical order of the requests.
        #[allow(unused_variables)]
        pub fn visit(visitor: &mut impl $crate::operation::Visitor) {
            $($(visitor.operation::<$module::$request>();)*)*
        }
    };
}

/// Implements [`Message`](crate::operation::Message).
///
/// The second argument is the location of the `ResponseMessage`: `itself` with the path of fields that leads to it, or
/// `inside` with the optional field that contains it. Then come the paths of fields for child elements, each after the
/// kind of its type; `list dl_expansion[mailbox]` is a field with a struct that has only a list. The last part names the
/// fields that a new message has with an empty value: each message (`= empty`), or each failure (`= empty_in_failure`).
#[doc(hidden)]
#[macro_export]
macro_rules! response_message {
    (
        $type:ty, $place:ident $([$($status:tt)*])?;
        $($kind:ident $($field:ident).+ $([$inner:ident])?),*
        $(; $($($added:ident).+ = $empty:ident),+)?
    ) => {
        impl $crate::operation::Message for $type {
            type Status = messages::ResponseMessage;

            #[inline]
            fn status(&self) -> Option<&messages::ResponseMessage> {
                $crate::response_message!(@$place self $($($status)*)?)
            }

            #[inline]
            fn has_content(&self) -> bool {
                false $(|| $crate::response_message!(@$kind self.$($field).+ $(, $inner)?))*
            }

            #[inline]
            fn status_mut(&mut self) -> &mut messages::ResponseMessage {
                $crate::response_message!(@mut $place self $($($status)*)?)
            }

            #[inline]
            fn add_empty_children(&mut self, _is_failure: bool) {
                $($(if $crate::response_message!(@is_added $empty _is_failure) {
                    self.$($added).+ = Some($crate::rt::Placeholder::placeholder());
                })+)?
            }
        }
    };
    (@is_added empty $is_failure:ident) => { true };
    (@is_added empty_in_failure $is_failure:ident) => { $is_failure };
    (@mut itself $message:ident) => { $message };
    (@mut itself $message:ident $($base:tt)+) => { &mut $message $($base)+ };
    (@mut inside $message:ident $field:ident) => {
        $message.$field.get_or_insert_with($crate::rt::Placeholder::placeholder)
    };
    (@itself $message:ident $($base:tt)*) => { Some(&$message $($base)*) };
    (@inside $message:ident $field:ident) => {
        $message.$field.as_ref().map(|status| -> &messages::ResponseMessage { status })
    };
    (@list $list:expr $(, $inner:ident)?) => { $list.as_ref().is_some_and(|list| !list $(.$inner)? .is_empty()) };
    (@option $option:expr) => { $option.is_some() };
    (@vec $vec:expr) => { !$vec.is_empty() };
    (@required $value:expr) => { true };
}

/// Implements the method `entries` of a message that contains other messages. The arguments are the type of the
/// message, the field with the list, and the type of an inner message.
#[doc(hidden)]
#[macro_export]
macro_rules! message_entries {
    ($type:ty, $($field:ident).+ => $entry:ty) => {
        impl $type {
            /// Returns the outcome of each inner message, in the order of the response. The list can be empty.
            #[inline]
            pub fn entries(self) -> $crate::operation::Outcomes<$entry, Code> {
                $crate::operation::entries(self.$($field).+.map(|list| list.into_vec()).unwrap_or_default())
            }
        }
    };
}
