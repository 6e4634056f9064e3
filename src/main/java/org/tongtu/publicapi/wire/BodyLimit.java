package org.tongtu.publicapi.wire;

import jakarta.servlet.FilterChain;
import jakarta.servlet.ReadListener;
import jakarta.servlet.ServletException;
import jakarta.servlet.ServletInputStream;
import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletRequestWrapper;
import jakarta.servlet.http.HttpServletResponse;
import java.io.IOException;
import java.util.regex.Pattern;
import org.springframework.stereotype.Component;
import org.springframework.web.filter.OncePerRequestFilter;
import org.tongtu.exchange.Returns;
import org.tongtu.identity.ProblemAnswers;
import org.tongtu.kernel.Refused;

/** No request of a program is larger than 10 MB, or what a file may have that comes back and a paper that is kept: refused by its stated length, and cut off where that length is a lie. */
@Component
class BodyLimit extends OncePerRequestFilter {

    static final long MOST = 10_000_000;

    private static final Pattern FILES = Pattern.compile("/api/v1/(proposals/\\d+/files|papers)");

    private final ProblemAnswers problems;

    BodyLimit(ProblemAnswers problems) {
        this.problems = problems;
    }

    @Override
    protected boolean shouldNotFilter(HttpServletRequest request) {
        return !request.getRequestURI().substring(request.getContextPath().length()).startsWith("/api/");
    }

    @Override
    protected void doFilterInternal(HttpServletRequest request, HttpServletResponse response, FilterChain rest)
            throws ServletException, IOException {
        long most = most(request);
        if (request.getContentLengthLong() > most) {
            problems.write(request, response, tooLarge(most));
        } else {
            rest.doFilter(new Counted(request, most), response);
        }
    }

    private static long most(HttpServletRequest request) {
        return FILES.matcher(request.getRequestURI().substring(request.getContextPath().length())).matches() ? Returns.MOST_BYTES : MOST;
    }

    private static Refused tooLarge(long most) {
        return new Refused(Refused.Kind.TOO_LARGE, "publicapi.too-large", most / 1_000_000);
    }

    private static final class Counted extends HttpServletRequestWrapper {

        private final long most;

        Counted(HttpServletRequest request, long most) {
            super(request);
            this.most = most;
        }

        @Override
        public ServletInputStream getInputStream() throws IOException {
            return new CountedStream(super.getInputStream(), most);
        }
    }

    private static final class CountedStream extends ServletInputStream {

        private final ServletInputStream in;
        private final long most;
        private long read;

        CountedStream(ServletInputStream in, long most) {
            this.in = in;
            this.most = most;
        }

        @Override
        public int read() throws IOException {
            int one = in.read();
            count(one < 0 ? 0 : 1);
            return one;
        }

        @Override
        public int read(byte[] into, int from, int length) throws IOException {
            int some = in.read(into, from, length);
            count(Math.max(some, 0));
            return some;
        }

        private void count(int bytes) {
            read += bytes;
            if (read > most) {
                throw tooLarge(most);
            }
        }

        @Override
        public boolean isFinished() {
            return in.isFinished();
        }

        @Override
        public boolean isReady() {
            return in.isReady();
        }

        @Override
        public void setReadListener(ReadListener listener) {
            in.setReadListener(listener);
        }
    }
}
